import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { say } from '#i18n/say.ts';
import { fetchedBy, openMapOf, useBrowser } from '../support/browsing.ts';
import { triedIn } from '../support/tried-in.ts';

const { visit } = useBrowser();

const inFocus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    return focused?.getAttribute('aria-label') ?? focused?.textContent.trim() ?? '';
  });

const isOnMarker = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.matches('.leaflet-marker-icon') ?? false);

/** Presses Tab from the start of the page until a marker has the focus. */
const tabToMarker = async (page: Page): Promise<void> => {
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press('Tab');
    if (await isOnMarker(page)) return;
  }
  throw new Error('The Tab key reaches no marker.');
};

describe.for(triedIn('en'))('by keyboard, on the map of the home page (%s)', (language) => {
  const path = language === 'en' ? '/en/' : '/';
  test.for([
    { key: 'Enter', name: 'the Enter key' },
    { key: ' ', name: 'the space bar' },
  ])('$name opens a marker, Escape leads back to it', async ({ key }) => {
    const page = await visit(inject('sites').real.address + path);
    await openMapOf(page);
    await tabToMarker(page);
    const marker = await inFocus(page);
    expect(marker).toMatch(/\S{3}/);
    await page.keyboard.press(key);
    const panel = page.locator('atlas-map .panel');
    await panel.locator(':is(h2, h3):focus').waitFor();
    expect(await panel.locator('a[href]').count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    expect(await inFocus(page)).toBe(marker);
    expect(await isOnMarker(page)).toBe(true);
    expect(await panel.isVisible()).toBe(false);
  });

  test('a link in the panel leads to a page in the same language', async () => {
    const page = await visit(inject('sites').real.address + path);
    await openMapOf(page);
    await tabToMarker(page);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    while (await page.evaluate(() => document.activeElement?.tagName !== 'A'))
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname !== path);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.locator('h1').innerText()).not.toBe('');
  });

  test('a link leads past the map', async () => {
    const page = await visit(inject('sites').real.address + path);
    await page.getByRole('link', { name: say(language, 'map.skip') }).focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/^after-map/);
  });

  test('every marker and button has a name', async () => {
    const page = await visit(inject('sites').real.address + path);
    await openMapOf(page);
    const names = await page
      .locator('atlas-map :is(.leaflet-marker-icon, button)')
      .evaluateAll((all) =>
        all.map((one) => one.getAttribute('aria-label') ?? one.textContent.trim()),
      );
    expect(names.length).toBeGreaterThan(4);
    expect(names.filter((name) => name === '')).toEqual([]);
  });
});

describe('the map', () => {
  test.for([360, 1280])('of %d pixels lets no name go below a mark', async (width) => {
    const page = await visit(`${inject('sites').real.address}/`, {
      viewport: { width, height: 900 },
    });
    await openMapOf(page);
    const boxes = (part: string) =>
      page.locator(`atlas-map .map-marker ${part}:visible`).evaluateAll((all) =>
        all.map((one) => {
          const { left, right, top, bottom } = one.getBoundingClientRect();
          return { left, right, top, bottom, of: one.closest('button, .map-marker')?.textContent };
        }),
      );
    const [marks, names] = [await boxes('.shape'), await boxes('.name')];
    expect(names.length).toBeGreaterThan(4);
    const meeting = names.flatMap((name) =>
      marks
        .filter((mark) => mark.of !== name.of)
        .filter((mark) => name.left < mark.right && mark.left < name.right)
        .filter((mark) => name.top < mark.bottom && mark.top < name.bottom)
        .map((mark) => `${name.of ?? ''} at ${mark.of ?? ''}`),
    );
    expect(meeting).toEqual([]);
  });

  test('is not fetched before it comes into view', async () => {
    const page = await visit(`${inject('sites').real.address}/kerja-sama/bandung-hamamatsu/`, {
      viewport: { width: 360, height: 500 },
    });
    expect(await fetchedBy(page, 'open-map')).toEqual([]);
    await openMapOf(page);
    expect(await fetchedBy(page, 'open-map')).toHaveLength(1);
  });

  test.for(['/kerja-sama/bandung-hamamatsu/', '/daerah/jakarta/', '/negara/jp/', '/'])(
    'opens on %s with its markers',
    async (path) => {
      const page = await visit(inject('sites').real.address + path);
      await openMapOf(page);
      expect(await page.locator('.leaflet-marker-icon').count()).toBeGreaterThan(0);
      expect(await page.locator('atlas-map canvas').count()).toBeGreaterThan(0);
    },
  );

  test('shows more places the nearer it is, and all again at the press of a button', async () => {
    const page = await visit(`${inject('sites').real.address}/`);
    await openMapOf(page);
    const before = await page.locator('.leaflet-marker-icon').count();
    const nearer = page.getByRole('button', { name: say('id', 'map.zoom-in') });
    for (let step = 0; step < 6; step += 1) await nearer.click();
    expect(await page.locator('.leaflet-marker-icon').count()).not.toBe(before);
    await page.getByRole('button', { name: say('id', 'map.show-world') }).click();
    expect(await page.locator('.leaflet-marker-icon').count()).toBe(before);
  });
});
