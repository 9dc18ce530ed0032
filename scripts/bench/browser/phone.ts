import type { Browser, CDPSession, Page } from 'playwright-core';
import { median } from '../figure.ts';

const rounds = 5;

/** What a page of a phone is measured by. */
export type Phone = { page: Page; session: CDPSession };

/** Does something on a fresh phone: 412 pixels wide, its processor slowed down four times. */
export const onPhone = async <T>(
  browser: Browser,
  use: (phone: Phone) => Promise<T>,
): Promise<T> => {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const found = await use({ page, session });
  await context.close();
  return found;
};

/** The middle of several measurements. */
export const often = async (measure: () => Promise<number>): Promise<number> => {
  const values: number[] = [];
  for (let round = 0; round < rounds; round += 1) values.push(await measure());
  return median(values);
};

/** Milliseconds from asking for an address to a part of its page being there. */
export const untilThere = async (page: Page, address: string, part: string): Promise<number> => {
  await page.goto(address, { waitUntil: 'commit' });
  const start = performance.now();
  await page.locator(part).first().waitFor({ state: 'attached' });
  return performance.now() - start;
};
