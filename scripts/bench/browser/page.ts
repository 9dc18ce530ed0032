import type { Phone } from './phone.ts';

/** Milliseconds from the address of a page to all it loads by itself being there. */
export const pageLoad =
  (address: string) =>
  async ({ page }: Phone): Promise<number> => {
    await page.goto(address, { waitUntil: 'load' });
    return page.evaluate(() => {
      const [entry] = performance.getEntriesByType('navigation');
      return entry?.duration ?? Number.NaN;
    });
  };
