import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { onPhone, untilThere, type Phone } from './phone.ts';

const leaflet = createRequire(import.meta.url).resolve('leaflet/dist/leaflet.js');

/** Milliseconds from the address of the home page to its map answering. */
export const mapReady =
  (address: string) =>
  ({ page }: Phone): Promise<number> =>
    untilThere(page, `${address}/`, 'atlas-map[data-ready]');

/** The same page, where Leaflet opens an empty map and nothing else. */
const bareLeaflet =
  (address: string) =>
  async (phone: Phone): Promise<number> => {
    const open = `const map = document.querySelector('atlas-map'); map.style.height = '18rem';
    new L.Map(map).setView([-2, 118], 4); map.dataset.ready = '';`;
    await phone.page.route('**/bare.js', (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: `${readFileSync(leaflet, 'utf8')}\n${open}`,
      }),
    );
    await phone.page.route(`${address}/`, async (route) => {
      const html = await (await route.fetch()).text();
      const scripts = /<script type="module"[^>]*><\/script>/g;
      const body = html
        .replaceAll(scripts, '')
        .replace('</body>', '<script src="/bare.js"></script></body>');
      await route.fulfill({ contentType: 'text/html', body });
    });
    return mapReady(address)(phone);
  };

/** The map against Leaflet alone, the two measured one right after the other, for a machine is not always as fast. */
export const againstBare = async (browser: Browser, address: string): Promise<number> => {
  const ready = await onPhone(browser, mapReady(address));
  return ready / (await onPhone(browser, bareLeaflet(address)));
};
