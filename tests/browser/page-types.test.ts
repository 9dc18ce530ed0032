import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { languages } from '#i18n/language.ts';
import { violationsOn } from '../support/axe.ts';
import { openMapOf, useBrowser } from '../support/browsing.ts';
import { pageTypes } from './page-types.ts';

const widths = [320, 360, 768, 1280, 1920];

const { visit } = useBrowser();

/** What a page has left in the browser, apart from the cache of files. */
const keptBy = (page: Page) =>
  page.evaluate(async () => ({
    cookies: document.cookie,
    stored: localStorage.length + sessionStorage.length,
    databases: (await indexedDB.databases()).length,
  }));

const cases = pageTypes.flatMap((one) => languages.map((language) => ({ ...one, language })));

describe('of every type of page', () => {
  test.for(cases)(
    '$type ($language) is accessible, fits every width, asks nothing of others and keeps nothing',
    async ({ site, path, language }) => {
      const address = inject('sites')[site].address + (language === 'en' ? `/en${path}` : path);
      const page = await visit(address, { colorScheme: 'light' });
      if (path.startsWith('/cari/?q=')) await page.locator('[data-view=results]').waitFor();
      if (path.startsWith('/kerja-sama/?')) await page.locator('[data-phase=ready]').waitFor();
      if (path.startsWith('/bandingkan/?'))
        await page.locator('.compared').filter({ visible: true }).waitFor();
      await openMapOf(page);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const beyond = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect.soft(beyond, `at ${width} pixels`).toBe(0);
      }
      expect.soft(await keptBy(page)).toEqual({ cookies: '', stored: 0, databases: 0 });
      // English pages are built of the same parts.
      if (language === 'en') {
        expect.soft(await violationsOn(page, 'words')).toEqual([]);
        return;
      }
      expect.soft(await violationsOn(page), 'in light, on a wide screen').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize({ width: 320, height: 800 });
      expect.soft(await violationsOn(page), 'in dark, on a phone').toEqual([]);
    },
  );
});
