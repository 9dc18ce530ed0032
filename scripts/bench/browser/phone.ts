import type { Browser, Page } from 'playwright-core';
import { median } from '../figure.ts';

/** Does something on a fresh phone: 412 pixels wide, its processor slowed down four times. */
export const onPhone = async <T>(browser: Browser, use: (page: Page) => Promise<T>): Promise<T> => {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const found = await use(page);
  await context.close();
  return found;
};

/** The middle of several measurements. */
export const often = async (measure: () => Promise<number>, rounds = 5): Promise<number> => {
  const values: number[] = [];
  for (let round = 0; round < rounds; round += 1) values.push(await measure());
  return median(values);
};

type Noted = { thereAt?: Promise<number> };

/**
 * Milliseconds from asking for an address to a part of its page being there, by the clock of the page. Asked from
 * outside, Playwright looks at 170, 270, 770 and 1,270 ms, and every answer is one of these.
 */
export const untilThere = async (page: Page, address: string, part: string): Promise<number> => {
  await page.addInitScript((selector) => {
    (globalThis as Noted).thereAt = new Promise((done) => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector(selector)) return;
        observer.disconnect();
        done(performance.now());
      }).observe(document, { subtree: true, childList: true, attributes: true });
    });
  }, part);
  await page.goto(address, { waitUntil: 'commit' });
  return page.evaluate(() => (globalThis as Noted).thereAt ?? Number.NaN);
};
