import type { Page } from 'playwright-core';
import type { Sample } from './sample.ts';
import type { Site } from './site.ts';

/** Milliseconds from words typed to their results. */
const typed = (page: Page, words: string): Promise<number> =>
  page.evaluate(async (query) => {
    const search = document.querySelector('search-page');
    const field = search?.querySelector<HTMLInputElement>('[data-field]');
    if (!search || !field) return Number.NaN;
    const start = performance.now();
    const answered = new Promise<void>((done) => {
      const observer = new MutationObserver((changes) => {
        // It is busy from the question to the answer.
        if (changes.some(({ oldValue }) => oldValue === 'true')) done();
      });
      observer.observe(search, { attributeFilter: ['aria-busy'], attributeOldValue: true });
    });
    field.value = query;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    // Where nothing changes there is nothing to measure.
    await Promise.race([answered, new Promise((done) => setTimeout(done, 10_000))]);
    return performance.now() - start;
  }, words);

/** The bytes over the wire and the milliseconds of a first search, and of one more word. */
export type Searched = { bytes: [number, number]; time: [number, number] };

/** Searches for the sample as a reader would, in the main field of the search page. */
export const searched =
  ({ address, sent }: Site, { place, partner }: Sample) =>
  async (page: Page): Promise<Searched> => {
    await page.goto(`${address}/cari/`, { waitUntil: 'networkidle' });
    let before = sent();
    await page.locator('main [data-field]').focus();
    const settled = async (time: number): Promise<[number, number]> => {
      await page.waitForTimeout(1500);
      await page.waitForLoadState('networkidle');
      const bytes = sent() - before;
      before += bytes;
      return [bytes, time];
    };
    const [first, firstTime] = await settled(await typed(page, place.toLowerCase()));
    const both = `${place} ${partner}`.toLowerCase();
    const [later, laterTime] = await settled(await typed(page, both));
    return { bytes: [first, later], time: [firstTime, laterTime] };
  };

/** Milliseconds from a letter typed to the names that it leads to: the slowest of a name’s letters, from the second on. */
export const nameTyping =
  (address: string, { place }: Sample) =>
  async (page: Page): Promise<number> => {
    await page.goto(`${address}/cari/`, { waitUntil: 'networkidle' });
    await page.locator('main [data-field]').focus();
    // What a reader takes from the field to the second letter.
    await page.waitForTimeout(1000);
    return page.evaluate(async (name) => {
      const field = document.querySelector<HTMLInputElement>('search-page [data-field]');
      const list = document.querySelector('search-page [data-begun] [data-name-list]');
      if (!field || !list) return Number.NaN;
      const waitFor = (milliseconds: number) =>
        new Promise<void>((done) => setTimeout(done, milliseconds));
      const times: number[] = [];
      for (let letters = 2; letters <= name.length; letters += 1) {
        const start = performance.now();
        const named = new Promise<void>((done) => {
          const observer = new MutationObserver(() => {
            observer.disconnect();
            done();
          });
          observer.observe(list, { childList: true });
        });
        field.value = name.slice(0, letters);
        field.dispatchEvent(new Event('input', { bubbles: true }));
        // Where nothing changes there is nothing to measure.
        await Promise.race([named, waitFor(10_000)]);
        times.push(performance.now() - start);
        await waitFor(150);
      }
      return Math.max(...times);
    }, place.toLowerCase());
  };
