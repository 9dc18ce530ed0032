import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import type { Language } from '#i18n/language.ts';
import { openMapOf, type useBrowser } from '../support/browsing.ts';
import type { pageTypes } from './page-types.ts';

type Walk = ReturnType<typeof useBrowser>['walkTo'];
type PageType = (typeof pageTypes)[number];

/** Opens a page of one type, and waits until all that comes by script is there. */
export const openPage = async (walkTo: Walk, { site, path }: PageType, language: Language) => {
  const address = inject('sites')[site].address + (language === 'en' ? `/en${path}` : path);
  const page = await walkTo(address);
  if (path.startsWith('/cari/?q=')) await page.locator('[data-view=results]').waitFor();
  if (path.startsWith('/kerja-sama/?')) await page.locator('[data-phase=ready]').waitFor();
  if (path.startsWith('/bandingkan/?'))
    await page.locator('.compared').filter({ visible: true }).waitFor();
  await openMapOf(page);
  return page;
};

const all = process.env.ATLAS_TEST_ALL !== undefined;

/** What of a page is looked at: everything by `npm run test:slow`, what most likely goes wrong by `npm test`. */
export const looks = {
  widths: { id: all ? [320, 360, 768, 1280, 1920] : [320, 768, 1280], en: [320, 1280] },
  hasAxe: ({ alike }: PageType): boolean => all || !alike,
  inDark: all ? 'all' : 'look',
  hasEnglishAxe: all,
} as const;

/** At no width does anything stand beyond the edge of the screen; the last width stays. */
export const expectToFit = async (page: Page, widths: readonly number[]): Promise<void> => {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect.soft(beyond, `at ${width} pixels`).toBe(0);
  }
};

/** A page leaves nothing in the browser, apart from the cache of files. */
export const expectNothingKept = async (page: Page): Promise<void> => {
  const kept = await page.evaluate(async () => ({
    cookies: document.cookie,
    stored: localStorage.length + sessionStorage.length,
    databases: (await indexedDB.databases()).length,
  }));
  expect.soft(kept).toEqual({ cookies: '', stored: 0, databases: 0 });
};
