import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browsing.ts';
import { addressOf } from './found.ts';

const { visit } = useBrowser();
const kilobyte = 1024;

/** Counts what a page fetches from now on, headers included; the icon that a browser asks for anew is no part of it. */
const meterOf = async (page: Page) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const icons = new Set<string>();
  let bytes = 0;
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.endsWith('favicon.svg')) icons.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!icons.has(requestId)) bytes += encodedDataLength;
  });
  return () => {
    const taken = bytes;
    bytes = 0;
    return taken;
  };
};

/** Waits until a search has answered and nothing is on its way any more. */
const settle = async (page: Page): Promise<void> => {
  await page.waitForTimeout(350);
  await page.waitForLoadState('networkidle');
  await page.locator('search-page[aria-busy]').waitFor({ state: 'hidden' });
  await page.waitForTimeout(150);
};

const typed = 'kesehatan jepang';

test.for([
  ['en', 'header', '/tentang/'],
  ['id', 'search-page', '/cari/'],
] as const)(
  'in %s, a search in the %s sends little over the wire',
  async ([language, where, path]) => {
    const viewport = { width: where === 'header' ? 1280 : 360, height: 740 };
    const page = await visit(addressOf('real', language, path), { viewport });
    const field = page.locator(`${where} [data-field]`).first();
    const take = await meterOf(page);
    await field.fill('hamamatsu');
    await page.locator(`${where} [data-list] a`).first().waitFor();
    await settle(page);
    await settle(page);
    const first = take();
    expect(first).toBeGreaterThan(10 * kilobyte);
    expect(first).toBeLessThan(120 * kilobyte);
    const later: number[] = [];
    for (let end = 1; end <= typed.length; end += 1) {
      await field.fill(typed.slice(0, end));
      await settle(page);
      later.push(take());
    }
    expect(Math.max(...later)).toBeGreaterThan(kilobyte);
    expect(Math.max(...later)).toBeLessThan(30 * kilobyte);
  },
);

test('the facets load their counts when they are opened, and little', async () => {
  const page = await visit(addressOf('real', 'id', '/cari/?q=hamamatsu'), {
    viewport: { width: 360, height: 740 },
  });
  await page.locator('search-page[data-view=results]:not([aria-busy])').waitFor();
  await settle(page);
  const take = await meterOf(page);
  await page.locator('[data-facets] summary').click();
  await page.locator('[data-facets] [data-count]:visible').first().waitFor();
  await settle(page);
  const bytes = take();
  expect(bytes).toBeGreaterThan(kilobyte);
  expect(bytes).toBeLessThan(15 * kilobyte);
});
