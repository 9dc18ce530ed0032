import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { median, type Figure } from './figure.ts';

const rounds = 5;
const leaflet = createRequire(import.meta.url).resolve('leaflet/dist/leaflet.js');

/** A page on a phone: 412 pixels wide, its processor slowed down four times. */
const phone = async (browser: Browser): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return page;
};

const once = async (browser: Browser, measure: (page: Page) => Promise<number>) => {
  const page = await phone(browser);
  const value = await measure(page);
  await page.context().close();
  return value;
};

const often = async (measure: () => Promise<number>) => {
  const values: number[] = [];
  for (let round = 0; round < rounds; round += 1) values.push(await measure());
  return median(values);
};

/** From a letter typed to the new count of rows, in milliseconds. */
const typing = (address: string) => async (page: Page) => {
  await page.goto(`${address}/kerja-sama/?country=JP`);
  await page.locator('[data-chip-list] li').waitFor();
  return page.evaluate(async () => {
    const field = document.querySelector<HTMLInputElement>('partnership-list [name=q]');
    const count = document.querySelector('[data-count]');
    if (!field || !count) return Number.NaN;
    const start = performance.now();
    const changed = new Promise<void>((done) => {
      new MutationObserver(() => {
        done();
      }).observe(count, { childList: true, characterData: true, subtree: true });
    });
    field.value = 'bandung';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await changed;
    return performance.now() - start;
  });
};

const untilReady = async (page: Page, address: string) => {
  await page.goto(`${address}/`, { waitUntil: 'commit' });
  const start = performance.now();
  await page.locator('atlas-map[data-ready]').first().waitFor();
  return performance.now() - start;
};

const mapReady = (address: string) => (page: Page) => untilReady(page, address);

/** The same page, where Leaflet opens an empty map and nothing else. */
const bareLeaflet = (address: string) => async (page: Page) => {
  const open = `const map = document.querySelector('atlas-map'); map.style.height = '18rem';
    new L.Map(map).setView([-2, 118], 4); map.dataset.ready = '';`;
  await page.route('**/bare.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `${readFileSync(leaflet, 'utf8')}\n${open}`,
    }),
  );
  await page.route(`${address}/`, async (route) => {
    const html = await (await route.fetch()).text();
    const scripts = /<script type="module"[^>]*><\/script>/g;
    const body = html
      .replaceAll(scripts, '')
      .replace('</body>', '<script src="/bare.js"></script></body>');
    await route.fulfill({ contentType: 'text/html', body });
  });
  return untilReady(page, address);
};

/** The map against Leaflet alone, each pair measured one right after the other, for a machine is not always as fast. */
const againstBare = (browser: Browser, address: string) =>
  often(async () => {
    const ready = await once(browser, mapReady(address));
    return ready / (await once(browser, bareLeaflet(address)));
  });

/** The bytes over the wire of a first search, and of one more letter, in KB. */
const searchBytes = async (browser: Browser, address: string): Promise<[number, number]> => {
  const page = await phone(browser);
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  // A browser asks for the icon of the page again when the address changes; a host says how long to keep it.
  await page.route('**/favicon.svg', (route) => route.abort());
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.goto(`${address}/cari/`);
  const field = page.locator('main [data-field]');
  const settled = async () => {
    await page.locator('[data-view=results]').waitFor();
    await page.waitForLoadState('networkidle');
  };
  bytes = 0;
  await field.fill('bandung');
  await settled();
  const first = bytes;
  await field.fill('bandung hamamatsu');
  await page.waitForTimeout(1500);
  await settled();
  const later = bytes - first;
  await page.context().close();
  return [first / 1024, later / 1024];
};

/** What only a browser knows: bytes of a search, typing to result, and the map against Leaflet alone. */
export const browserFigures = async (browser: Browser, address: string): Promise<Figure[]> => {
  const [first, later] = await searchBytes(browser, address);
  const typed = await often(() => once(browser, typing(address)));
  const ready = await againstBare(browser, address);
  return [
    { what: 'first search, over the wire', value: first, unit: 'KB', most: 120 },
    { what: 'a later word, over the wire', value: later, unit: 'KB', most: 30 },
    { what: 'typing to result, 4× slower', value: typed, unit: 'ms', most: 100 },
    { what: 'map ready against bare Leaflet, 4× slower', value: ready, unit: '×', most: 2 },
  ];
};
