import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { say } from '#i18n/say.ts';
import { openMapOf, useBrowser } from '../support/browsing.ts';

const { visit } = useBrowser();

const pair = 'bandung-hamamatsu';

/** The home page with its map linked, as it is on the page of a list; it notes down what the map tells. */
const visitLinked = async (): Promise<Page> => {
  const { address } = inject('sites').real;
  const page = await visit(`${address}/privasi/`);
  await page.addInitScript(() => {
    for (const name of ['atlas:ready', 'atlas:place'])
      document.addEventListener(name, (event) => {
        const told = JSON.stringify((event as CustomEvent<unknown>).detail);
        document.documentElement.dataset[name.slice('atlas:'.length)] = told;
      });
  });
  await page.route(`${address}/`, async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace('<atlas-map ', '<atlas-map data-linked="true" ');
    await route.fulfill({ response: answer, body });
  });
  await page.goto(`${address}/`);
  await openMapOf(page);
  return page;
};

const tell = (page: Page, name: string, detail: unknown) =>
  page.evaluate(
    ([event, given]) => document.dispatchEvent(new CustomEvent(event, { detail: given })),
    [name, detail] as const,
  );

const markers = (page: Page) => page.locator('.leaflet-marker-icon');
const lines = (page: Page) =>
  page.locator('canvas.map-canvas').evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
const counts = async (page: Page) => {
  const written = await page.locator('.map-legend li[data-state] .count').allInnerTexts();
  return written.reduce((sum, text) => sum + Number(text.replace('.', '')), 0);
};

describe('a map that is linked to a list', () => {
  test('tells that it has started', async () => {
    const page = await visitLinked();
    expect(await page.locator('html[data-ready]').count()).toBe(1);
  });

  test('shows only what the list shows, counts it, and all again', async () => {
    const page = await visitLinked();
    const [before, sentence] = [await markers(page).count(), page.locator('.map-legend .shows')];
    const [whole, said] = [await counts(page), await sentence.innerText()];
    await tell(page, 'atlas:shown', { ids: [pair] });
    expect(await markers(page).count()).toBe(2);
    expect(await counts(page)).toBe(1);
    expect(await sentence.innerText()).toMatch(
      new RegExp(`^Peta menampilkan 1 kerja sama dari ${whole}, di 2 daerah`),
    );
    await tell(page, 'atlas:shown', { ids: [] });
    expect(await markers(page).count()).toBe(0);
    expect(await sentence.innerText()).toBe(say('id', 'map.shows-none', { all: whole }));
    await tell(page, 'atlas:shown', { ids: null });
    expect(await markers(page).count()).toBe(before);
    expect([await counts(page), await sentence.innerText()]).toEqual([whole, said]);
  });

  test('brings the line and the places of a row forward, and leaves the focus', async () => {
    const page = await visitLinked();
    const link = page.locator('main a[href]').last();
    await link.focus();
    const before = await lines(page);
    await tell(page, 'atlas:row', { id: pair });
    expect(await lines(page)).not.toBe(before);
    const names = await page
      .locator('.leaflet-marker-icon[data-pointed]')
      .evaluateAll((all) => all.map((one) => one.dataset.side));
    expect(names.toSorted()).toEqual(['abroad', 'home']);
    expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
    await tell(page, 'atlas:row', { id: null });
    expect(await lines(page)).toBe(before);
    expect(await page.locator('[data-pointed]').count()).toBe(0);
  });

  test('lists in an open panel only what is shown, and says where nothing is', async () => {
    const page = await visitLinked();
    await tell(page, 'atlas:shown', { ids: [pair] });
    await markers(page).first().click();
    const panel = page.locator('atlas-map .panel');
    expect(await panel.getByRole('listitem').count()).toBe(1);
    await tell(page, 'atlas:shown', { ids: [] });
    expect(await panel.innerText()).toContain(say('id', 'map.none-here'));
    await tell(page, 'atlas:shown', { ids: null });
    expect(await panel.getByRole('listitem').count()).toBeGreaterThan(1);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  });

  test('tells the list which place the reader wants to see there', async () => {
    const page = await visitLinked();
    await tell(page, 'atlas:shown', { ids: [pair] });
    await markers(page).first().click();
    await page.getByRole('button', { name: say('id', 'map.in-list') }).click();
    expect(await page.locator('html').getAttribute('data-place')).toBe('{"place":"bandung"}');
  });
});

describe.for(['id', 'en'] as const)('a map without a list (%s)', (language) => {
  test('leads to the list of a place', async () => {
    const start = inject('sites').real.address + (language === 'en' ? '/en' : '');
    const page = await visit(`${start}/kerja-sama/${pair}/`);
    await openMapOf(page);
    await page.locator('.leaflet-marker-icon[aria-label^="Bandung"]').click();
    const link = page.locator('.panel').getByRole('link', { name: say(language, 'map.in-list') });
    expect(await link.evaluate((one) => (one as HTMLAnchorElement).href)).toBe(
      `${start}/kerja-sama/?place=bandung`,
    );
  });
});
