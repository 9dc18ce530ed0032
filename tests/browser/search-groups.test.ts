import { describe, expect, test } from 'vitest';
import { say } from '#i18n/say.ts';
import { useBrowser } from '../support/browsing.ts';
import { triedIn } from '../support/tried-in.ts';
import { addressOf, linksIn, searchFor } from './found.ts';

const { visit } = useBrowser();

describe.for(triedIn('en'))('the results of a search (%s)', (language) => {
  const open = (query: string) => visit(addressOf('real', language, searchFor(query)));

  test('stand in groups by kind, from which one kind is a press away', async () => {
    const page = await open('jakarta');
    await linksIn(page);
    const kinds = await page.locator('[data-groups] h3').allInnerTexts();
    expect(kinds[0]).toBe(say(language, 'search.group-best'));
    const partnership = say(language, 'search.type-partnership');
    expect(kinds).toContain(partnership);
    await page.getByRole('button', { name: new RegExp(`^${partnership}: `) }).click();
    await page.waitForURL(/type=partnership/);
    await expect
      .poll(async () => (await linksIn(page)).every((path) => path.includes('/kerja-sama/')))
      .toBe(true);
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(
      'partnership',
    );
  });

  test('are reached with the arrows, and left with Escape', async () => {
    const page = await open('hamamatsu');
    await linksIn(page);
    const field = page.locator('search-page [data-field]');
    await field.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const links = page.locator('[data-groups] h4 a');
    expect(await links.nth(1).evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  test.for(['bandnug', 'sister city bandnug'])('offer the nearest names of “%s”', async (query) => {
    const page = await open(query);
    const near = page.locator('search-page [data-near] a');
    await near.first().waitFor();
    const found = await near.evaluateAll((all) =>
      all.map((one) => (one as HTMLAnchorElement).pathname),
    );
    expect(found).toContain(`${language === 'en' ? '/en' : ''}/daerah/bandung/`);
  });

  test('the header offers the nearest names too', async () => {
    const page = await visit(addressOf('real', language, '/tentang/'));
    await page.locator('header [data-field]').first().fill('bandnug');
    await page.locator('header [data-near] a').first().waitFor();
  });

  test('are carried over to the list and its map, with what was chosen', async () => {
    const page = await visit(
      addressOf('real', language, '/cari/?q=nanjing&sector=culture&type=partnership'),
    );
    await page.locator('search-page:not([aria-busy]) [data-in-list-links]:visible').waitFor();
    const searchOf = (name: string) =>
      page.getByRole('link', { name }).evaluate((link) => (link as HTMLAnchorElement).search);
    expect(await searchOf(say(language, 'search.in-list'))).toBe('?q=nanjing&sector=culture');
    expect(await searchOf(say(language, 'search.in-map'))).toBe(
      '?q=nanjing&sector=culture&view=map',
    );
  });

  test('a term of the glossary is a result of its own', async () => {
    const page = await open('KSDPL');
    await linksIn(page);
    const first = page.locator('[data-groups] h4 a').first();
    expect(await first.evaluate((link) => (link as HTMLAnchorElement).hash)).toMatch(/^#istilah-/);
  });
});
