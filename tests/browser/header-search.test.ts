import { describe, expect, test } from 'vitest';
import { say } from '#i18n/say.ts';
import { fetchedBy, useBrowser } from '../support/browsing.ts';
import { triedIn } from '../support/tried-in.ts';
import { addressOf, linksIn } from './found.ts';

const { visit } = useBrowser();

describe.for(triedIn('en'))('in the header (%s)', (language) => {
  test('results can be reached, chosen and left by keyboard', async () => {
    const page = await visit(addressOf('real', language, '/tentang/'));
    const field = page
      .locator('header')
      .getByRole('searchbox', { name: say(language, 'search.field') });
    await field.focus();
    await page.keyboard.type('rotterdam');
    const panel = page.locator('header [data-panel]');
    await panel.locator('[data-list] a').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A');
    await page.keyboard.press('Escape');
    expect(await panel.isVisible()).toBe(false);
    expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.type('x');
    await page.keyboard.press('Backspace');
    await panel.locator('[data-list] a').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/rotterdam/);
    expect(new URL(page.url()).pathname.startsWith('/en/')).toBe(language === 'en');
  });

  test('names stand above the results, which do not repeat them', async () => {
    const page = await visit(addressOf('real', language, '/tentang/'));
    await page.locator('header [data-field]').first().pressSequentially('yogyakarta');
    const pathsIn = (links: string) =>
      page
        .locator(`header ${links} a`)
        .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).pathname));
    await page.locator('header [data-list] a').first().waitFor();
    await page.locator('header [data-begun] a').first().waitFor();
    const names = await pathsIn('[data-begun]');
    expect(names).toContain(`${language === 'en' ? '/en' : ''}/daerah/yogyakarta/`);
    const results = await pathsIn('[data-list]');
    expect(results.filter((one) => names.includes(one))).toEqual([]);
  });

  test('Enter leads to the search page with the question', async () => {
    const page = await visit(addressOf('real', language, '/'));
    const field = page
      .locator('header')
      .getByRole('searchbox', { name: say(language, 'search.field') });
    await field.fill('jeju');
    await field.press('Enter');
    await page.waitForURL(/\/cari\/\?q=jeju/);
    expect(await linksIn(page)).toContain(
      `${language === 'en' ? '/en' : ''}/kerja-sama/jakarta-jeju/`,
    );
  });

  test('nothing of the search is fetched before its field gets the focus', async () => {
    const page = await visit(addressOf('real', language, '/tentang/'));
    expect(await fetchedBy(page, '/pagefind/')).toEqual([]);
    await page.locator('header').getByRole('searchbox').first().focus();
    await expect.poll(() => fetchedBy(page, '/pagefind/')).not.toEqual([]);
  });
});
