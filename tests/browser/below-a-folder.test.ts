import { describe, expect, inject, test } from 'vitest';
import { openMapOf, useBrowser } from '../support/browsing.ts';

const { visit } = useBrowser();

describe.for(['', '/en'])('published below /atlas/, in the pages below “%s/”', (language) => {
  test('search finds, and its results lead to pages', async () => {
    const { address } = inject('sites').below;
    expect(address).toMatch(/\/atlas$/);
    const page = await visit(`${address}${language}/cari/?q=prikladov`);
    const result = page.locator('search-page[data-view=results] [data-list] a').first();
    await result.click();
    await page.waitForURL(
      (url) => url.pathname.startsWith(`/atlas${language}/`) && !url.pathname.includes('/cari/'),
    );
    expect(await page.locator('h1').innerText()).toBe('Příkladov');
  });

  test('the map opens, and its panel leads to pages', async () => {
    const { address } = inject('sites').below;
    const page = await visit(`${address}${language}/`);
    await openMapOf(page);
    await page.locator('.leaflet-marker-icon').first().focus();
    await page.keyboard.press('Enter');
    const links = await page
      .locator('atlas-map a[href]')
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).pathname));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((path) => !path.startsWith(`/atlas${language}/`))).toEqual([]);
  });

  test('an address that leads nowhere is answered with ways on', async () => {
    const { address } = inject('sites').below;
    const page = await visit(`${address}${language}/tidak/ada/`);
    await page.locator('main a').filter({ visible: true }).first().click();
    await page.waitForLoadState();
    expect(new URL(page.url()).pathname).toMatch(/^\/atlas\//);
  });
});
