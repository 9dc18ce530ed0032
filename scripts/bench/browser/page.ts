import type { Page } from 'playwright-core';

/** Milliseconds from the address of a page to all it loads by itself being there. */
export const pageLoad =
  (address: string) =>
  async (page: Page): Promise<number> => {
    await page.goto(address, { waitUntil: 'load' });
    return page.evaluate(() => {
      const [entry] = performance.getEntriesByType('navigation');
      return entry?.duration ?? Number.NaN;
    });
  };
