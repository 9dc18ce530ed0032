import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { say } from '#i18n/say.ts';
import { useBrowser } from '../support/browsing.ts';
import { triedIn } from '../support/tried-in.ts';

const { visit } = useBrowser();

/** What the visible entries tell of, read in one go. */
const kindsOn = (page: Page): Promise<(string | null)[]> =>
  page
    .locator('timeline-filter tr[data-kind]')
    .evaluateAll((all) =>
      all.filter((row) => row.checkVisibility()).map((row) => row.getAttribute('data-kind')),
    );
const shownOn = async (page: Page): Promise<number> => (await kindsOn(page)).length;
const status = (page: Page) => page.locator('timeline-filter [role=status]');
const totalOf = async (page: Page): Promise<string> =>
  (await page.locator('timeline-filter').getAttribute('data-shown')) ?? '';

describe.for(triedIn('en'))('on the timeline (%s)', (language) => {
  const open = (path: string, wishes = {}) =>
    visit(inject('sites').real.address + (language === 'en' ? '/en' : '') + path, wishes);
  const field = (page: Page, key: 'timeline.filter-kind' | 'list.facet-country') =>
    page.getByRole('combobox', { name: say(language, key) });

  test('a choice gathers what fits from all decades, counts it and stands in the address', async () => {
    const page = await open('/linimasa/');
    await field(page, 'timeline.filter-kind').selectOption('renewal');
    await page.waitForURL(/kind=renewal/);
    await page.getByRole('button', { name: say(language, 'timeline.clear') }).waitFor();
    const kinds = await kindsOn(page);
    expect(await status(page).innerText()).toBe(
      (await totalOf(page)).replace('{shown}', String(kinds.length)),
    );
    expect(kinds.length).toBeGreaterThan(10);
    expect(new Set(kinds)).toEqual(new Set(['renewal']));
    const years = await page.locator('timeline-filter .year:visible').allInnerTexts();
    const numbers = years.map((text) => Number(text.slice(0, 4)));
    expect(numbers).toEqual(numbers.toSorted((one, other) => other - one));
    expect(new Set(numbers.map((year) => Math.floor(year / 10))).size).toBeGreaterThan(1);
  });

  test('an address with choices opens with them, and clearing brings the page back', async () => {
    const page = await open('/linimasa/1990-an/');
    const own = await shownOn(page);
    await page.goto(`${page.url()}?country=JP&kind=act`);
    await expect.poll(() => shownOn(page)).not.toBe(own);
    expect(await field(page, 'list.facet-country').inputValue()).toBe('JP');
    await page.getByRole('button', { name: say(language, 'timeline.clear') }).click();
    await expect.poll(() => shownOn(page)).toBe(own);
    expect(new URL(page.url()).search).toBe('');
  });

  test('with a choice, the strip jumps within the page; without one, to the page of the decade', async () => {
    const page = await open('/linimasa/?kind=act');
    const year = page.locator('[data-decades] svg a[aria-label^="1997"]');
    await expect.poll(() => year.getAttribute('href')).toBe('#tahun-1997');
    await year.click();
    await page.waitForURL(/\?kind=act#tahun-1997/);
    await page.getByRole('button', { name: say(language, 'timeline.clear') }).click();
    await expect.poll(() => year.getAttribute('href')).toMatch(/linimasa\/1990-an\/#tahun-1997$/);
  });

  test('a choice that nothing fits is said', async () => {
    const page = await open('/linimasa/?country=ZA&kind=end');
    await page.getByText(say(language, 'timeline.none-match')).waitFor();
    expect(await shownOn(page)).toBe(0);
  });

  test('without JavaScript every entry of a decade is there, and no filter is shown', async () => {
    const page = await open('/linimasa/2020-an/', { javaScriptEnabled: false });
    expect(await shownOn(page)).toBeGreaterThan(300);
    expect(await page.locator('.timeline-filters').isVisible()).toBe(false);
  });
});
