import { launchBrowser } from '../../tests/support/browser.ts';
import { browserFigures } from './browser/figures.ts';
import { servedWhile } from './browser/site.ts';
import type { Figure } from './figure.ts';
import { sizesIn } from './sizes.ts';

/** What a built site weighs, and what a browser makes of it. */
export const figuresOf = async (folder: string): Promise<Figure[]> => {
  const browser = await launchBrowser();
  try {
    const seen = await servedWhile(folder, (site) => browserFigures(browser, site));
    return [...sizesIn(folder), ...seen];
  } finally {
    await browser.close();
  }
};
