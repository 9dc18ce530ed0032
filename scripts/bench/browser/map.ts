import type { Browser, Page } from 'playwright-core';
import { bareLeafletWhile } from './bare-leaflet.ts';
import { onPhone, untilThere } from './phone.ts';
import type { Site } from './site.ts';

/** Milliseconds from the address of the home page to its map answering. */
export const mapReady =
  (address: string) =>
  (page: Page): Promise<number> =>
    untilThere(page, `${address}/`, 'atlas-map[data-ready]');

/** The map against Leaflet alone, the two measured one right after the other, for a machine is not always as fast. */
export const againstBare = (browser: Browser, { address, folder }: Site): Promise<number> =>
  bareLeafletWhile(folder, async (bare) => {
    const ready = await onPhone(browser, mapReady(address));
    return ready / (await onPhone(browser, mapReady(bare)));
  });
