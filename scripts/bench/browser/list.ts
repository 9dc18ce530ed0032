import type { Page } from 'playwright-core';
import { untilThere } from './phone.ts';
import type { Sample } from './sample.ts';

const addressOf = (address: string, { country }: Sample): string =>
  `${address}/kerja-sama/?country=${country}`;

/** Milliseconds from the address of a narrowed list to its rows. */
export const listReady =
  (address: string, sample: Sample) =>
  (page: Page): Promise<number> =>
    untilThere(page, addressOf(address, sample), 'partnership-list[data-phase=ready]');

/** Milliseconds from a name typed to the new count of rows. */
export const listTyping =
  (address: string, sample: Sample) =>
  async (page: Page): Promise<number> => {
    await page.goto(addressOf(address, sample));
    await page.locator('[data-chip-list] li').waitFor();
    // What a reader takes from the rows to the field.
    await page.waitForTimeout(1000);
    return page.evaluate(async (name) => {
      const list = document.querySelector<HTMLElement>('partnership-list');
      const field = list?.querySelector<HTMLInputElement>('[name=q]');
      const count = list?.querySelector('[data-count]');
      if (!list || !field || !count) return Number.NaN;
      const start = performance.now();
      const changed = new Promise<void>((done) => {
        const observer = new MutationObserver(() => {
          // Until there is something to compare with, it says that it is at work.
          if (list.dataset.phase === 'ready') done();
        });
        observer.observe(count, { childList: true, characterData: true, subtree: true });
      });
      field.value = name;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      // Where nothing changes there is nothing to measure.
      await Promise.race([changed, new Promise((done) => setTimeout(done, 10_000))]);
      return performance.now() - start;
    }, sample.place.toLowerCase());
  };
