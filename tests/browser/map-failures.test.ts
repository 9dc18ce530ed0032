import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { say } from '#i18n/say.ts';
import { useBrowser } from '../support/browsing.ts';

const { visit } = useBrowser();

const expectDrawnMap = async (page: Page): Promise<void> => {
  await page.goto(`${inject('sites').real.address}/`);
  await page.locator('atlas-map').scrollIntoViewIfNeeded();
  await page.getByText(say('id', 'map.failed')).waitFor();
  expect(await page.locator('atlas-map .drawing').isVisible()).toBe(true);
  expect(await page.locator('atlas-map :is(.stage, .tools, .panel)').count()).toBe(0);
  expect(await page.locator('.map-legend').isVisible()).toBe(true);
};

describe('the map stays drawn and says so', () => {
  test.for([
    { what: 'the data cannot be had', files: '**/map/atlas.*.json' },
    { what: 'the coast cannot be had', files: '**/map/*.svg' },
    { what: 'the script cannot be had', files: '**/open-map*' },
  ])('where $what', async ({ files }) => {
    const page = await visit(`${inject('sites').real.address}/privasi/`, { mayFail: true });
    await page.route(files, (route) => route.abort());
    await expectDrawnMap(page);
  });

  test.for([
    { what: 'data of another kind', files: '**/map/atlas.*.json', body: '{"places":{}}' },
    { what: 'data cut short', files: '**/map/atlas.*.json', body: '{"regions":[["32","J' },
    { what: 'a coast without land', files: '**/map/land-50m.svg', body: '<svg/>' },
  ])('where it gets $what', async ({ files, body }) => {
    const page = await visit(`${inject('sites').real.address}/privasi/`, { mayFail: true });
    await page.route(files, (route) => route.fulfill({ body }));
    await expectDrawnMap(page);
  });

  test('where its script fails half way', async () => {
    const page = await visit(`${inject('sites').real.address}/privasi/`, { mayFail: true });
    await page.addInitScript(() => {
      CanvasRenderingContext2D.prototype.setTransform = () => {
        throw new Error('The canvas fails.');
      };
    });
    await expectDrawnMap(page);
  });
});

test('without the fine coast the map goes on', async () => {
  const page = await visit(`${inject('sites').real.address}/privasi/`, { mayFail: true });
  await page.route('**/map/land-10m.svg', (route) => route.abort());
  await page.goto(`${inject('sites').real.address}/provinsi/32/`);
  await page.locator('atlas-map').scrollIntoViewIfNeeded();
  await page.locator('atlas-map[data-ready]').waitFor();
  expect(await page.locator('.leaflet-marker-icon').count()).toBeGreaterThan(1);
});
