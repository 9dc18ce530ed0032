import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { say } from '#i18n/say.ts';
import { openMapOf, useBrowser } from '../support/browsing.ts';

const { visit } = useBrowser();

const button = (page: Page, key: Parameters<typeof say>[1]) =>
  page.getByRole('button', { name: say('id', key), exact: true });
const query = (page: Page) => new URL(page.url()).search;

describe('the view of the map in the address', () => {
  test('is written once the reader moves the map, beside all else there', async () => {
    const page = await visit(`${inject('sites').real.address}/?q=air`);
    await openMapOf(page);
    expect(query(page)).toBe('?q=air');
    await button(page, 'map.show-indonesia').click();
    expect(query(page)).toMatch(/^\?q=air&map=-2\.5\d*,118,\d(\.\d+)?$/);
    await page.locator('atlas-map .stage').press('ArrowRight');
    expect(query(page)).not.toMatch(/,118,/);
  });

  test('is shown when the address is opened', async () => {
    const page = await visit(`${inject('sites').real.address}/?map=-6.91,107.61,8`);
    await openMapOf(page);
    const names = await page
      .locator('.leaflet-marker-icon')
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
    expect(names.some((name) => name.includes('Bandung'))).toBe(true);
    expect(names.some((name) => name.includes('Medan'))).toBe(false);
    await page.locator('atlas-map .stage').press('ArrowUp');
    expect(query(page)).toMatch(/^\?map=-6\.\d+,107\.61,8$/);
  });

  test('is as at first where the address has none that can be', async () => {
    const page = await visit(`${inject('sites').real.address}/`);
    await openMapOf(page);
    const markers = await page.locator('.leaflet-marker-icon').count();
    for (const wrong of ['?map=', '?map=1,2', '?map=999,0,3', '?map=<b>,0,3']) {
      await page.goto(`${inject('sites').real.address}/${wrong}`);
      await openMapOf(page);
      expect(await page.locator('.leaflet-marker-icon').count(), wrong).toBe(markers);
    }
  });

  test('stays out of the address where the map is not the subject of the page', async () => {
    const page = await visit(`${inject('sites').real.address}/negara/jp/`);
    await openMapOf(page);
    await button(page, 'map.show-world').click();
    expect(query(page)).toBe('');
    expect(await button(page, 'map.share').count()).toBe(0);
  });

  test('is copied with the address', async () => {
    const page = await visit(`${inject('sites').real.address}/?q=air`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await openMapOf(page);
    await button(page, 'map.share').click();
    await page.getByText(say('id', 'map.shared')).waitFor();
    expect(query(page)).toMatch(/^\?q=air&map=[-\d.,]+$/);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  test('can be copied by hand where the browser forbids it', async () => {
    const page = await visit(`${inject('sites').real.address}/privasi/`);
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('Not allowed.'));
    });
    await page.goto(`${inject('sites').real.address}/`);
    await openMapOf(page);
    await button(page, 'map.share').click();
    await page.getByText(say('id', 'map.share-failed')).waitFor();
    expect(query(page)).toMatch(/^\?map=/);
  });
});

describe('on the full screen', () => {
  test('the map has its panel with it, and can be left', async () => {
    const page = await visit(`${inject('sites').real.address}/`);
    await openMapOf(page);
    await button(page, 'map.full-screen').click();
    await page.locator('atlas-map:fullscreen').waitFor();
    await page.locator('.leaflet-marker-icon').first().click();
    expect(await page.locator('atlas-map:fullscreen .panel h2').isVisible()).toBe(true);
    const stage = await page.locator('atlas-map .stage').boundingBox();
    expect(stage?.width).toBe(1280);
    await button(page, 'map.small-screen').click();
    await page.waitForFunction(() => document.fullscreenElement === null);
    await button(page, 'map.full-screen').waitFor();
  });

  test('there is no button where the browser cannot', async () => {
    const page = await visit(`${inject('sites').real.address}/privasi/`);
    await page.addInitScript(() => {
      Object.defineProperty(document, 'fullscreenEnabled', { value: false });
    });
    await page.goto(`${inject('sites').real.address}/`);
    await openMapOf(page);
    expect(await button(page, 'map.full-screen').count()).toBe(0);
  });
});

describe('what a map shows at first', () => {
  const boxOn = async (page: Page): Promise<{ left: number; right: number }> => {
    const [left = NaN, , width = NaN] = (
      (await page.locator('atlas-map').getAttribute('data-box')) ?? ''
    )
      .split(' ')
      .map((part) => (Number(part) / 20_000) * 360 - 180);
    return { left, right: left + width + 180 };
  };

  test.for([
    { path: '/provinsi/32/', left: [102, 106.5], right: [108.9, 113] },
    { path: '/negara/jp/', left: [40, 95], right: [145, 195] },
    { path: '/negara/de/', left: [-40, 6], right: [141, 180] },
    { path: '/', left: [-62, -62], right: [298, 298] },
  ])('on $path is what the page is about', async ({ path, left, right }) => {
    const page = await visit(inject('sites').real.address + path);
    const box = await boxOn(page);
    for (const [edge, [least = NaN, most = NaN]] of [
      [box.left, left],
      [box.right, right],
    ] as const) {
      expect(edge).toBeGreaterThanOrEqual(least - 0.5);
      expect(edge).toBeLessThanOrEqual(most + 0.5);
    }
  });

  test('on a phone Indonesia takes up more than a third of the width', async () => {
    const page = await visit(`${inject('sites').real.address}/`, {
      viewport: { width: 360, height: 740 },
    });
    await openMapOf(page);
    await button(page, 'map.share').click();
    const zoom = Number(/,([\d.]+)$/.exec(query(page))?.[1]);
    const width = (256 * 2 ** zoom * (141 - 95)) / 360;
    expect(width / 320).toBeGreaterThan(1 / 3);
  });

  test('on the page of a place it has a marker of its own', async () => {
    const page = await visit(`${inject('sites').real.address}/daerah/jakarta/`, {
      viewport: { width: 360, height: 740 },
    });
    await openMapOf(page);
    await page.locator('.leaflet-marker-icon:not([data-many])[aria-label^="Jakarta"]').waitFor();
  });
});

describe('the names and numbers on the map', () => {
  // A phone is where names have least room; `npm run test:slow` looks at every page at every width.
  const looks = ['/', '/en/', '/negara/jp/', '/provinsi/32/', '/daerah/jakarta/']
    .flatMap((path) => [320, 360, 1280].map((width) => ({ path, width })))
    .filter(
      ({ path, width }) =>
        process.env.ATLAS_TEST_ALL !== undefined || path === '/' || width === 320,
    );

  test.for(looks)(
    'stand inside the map on $path at $width pixels, and say what they are',
    async (at) => {
      const page = await visit(inject('sites').real.address + at.path, {
        viewport: { width: at.width, height: 800 },
      });
      await openMapOf(page);
      const found = await page.locator('atlas-map').evaluate((map) => {
        const stage = map.querySelector('.stage')?.getBoundingClientRect() ?? new DOMRect();
        const names = [...map.querySelectorAll<HTMLElement>('.map-marker[data-name] .name')];
        const outside = names.filter((name) => {
          const { left, right, top, bottom } = name.getBoundingClientRect();
          return (
            left < stage.left || right > stage.right || top < stage.top || bottom > stage.bottom
          );
        });
        const markers = [...map.querySelectorAll<HTMLElement>('.map-marker')].map((marker) => ({
          label: marker.getAttribute('aria-label') ?? '',
          name: marker.querySelector('.name')?.textContent ?? '',
          count: marker.querySelector<HTMLElement>('.shape')?.dataset.count ?? '1',
        }));
        return { named: names.length, outside: outside.map((name) => name.textContent), markers };
      });
      expect(found.named).toBeGreaterThan(0);
      expect(found.outside).toEqual([]);
      for (const { label, name, count } of found.markers) {
        expect(name).not.toMatch(/\+\s?\d/);
        expect(label.startsWith(name)).toBe(true);
        expect(label).toMatch(new RegExp(`\\b${count} (kerja sama|partnerships?)$`));
      }
    },
  );

  test('are explained below the map, with the number of partnerships of each state', async () => {
    const page = await visit(`${inject('sites').real.address}/`);
    await openMapOf(page);
    const legend = await page.locator('.map-legend').innerText();
    for (const key of ['home', 'abroad', 'number', 'many', 'ring', 'width'] as const)
      expect(legend).toContain(say('id', `map.${key}`));
    const states = page.locator('.map-legend li[data-state]');
    expect(await states.count()).toBeGreaterThan(3);
    for (const entry of await states.all()) {
      expect(await entry.locator('svg').count()).toBe(2);
      expect(await entry.innerText()).toMatch(/[a-z]{4}\D*\d/i);
    }
  });
});
