import type { Page } from 'playwright-core';
import type { useBrowser } from './browsing.ts';

/** What the lists of the validity watch show: headings with their figures, and rows in their order, as they are read. */
const shownOn = (page: Page): Promise<string[]> =>
  page
    .locator('watch-day :is(.watch-jumps li, [data-list] :is(h2, p), tr.group, tr[data-group])')
    .filter({ visible: true })
    .allInnerTexts();

/** The ways to look at a page of the validity watch. */
export const watchedWith = ({ visit }: ReturnType<typeof useBrowser>) => ({
  /** The lists of a page as a reader sees them at a moment, wherever that reader is. */
  shownAt: async (address: string, moment: string, timezoneId = 'Asia/Jakarta') => {
    const page = await visit(address, { timezoneId });
    await page.clock.setFixedTime(new Date(moment));
    await page.reload();
    return shownOn(page);
  },
  /** The lists of a page as they were built. */
  builtOn: async (address: string): Promise<string[]> =>
    shownOn(await visit(address, { javaScriptEnabled: false })),
});
