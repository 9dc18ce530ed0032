import { launchBrowser } from '../../tests/support/browser.ts';
import { serve } from '../../tests/support/static-server.ts';
import { browserFigures } from './browser/figures.ts';
import type { Figure } from './figure.ts';
import { sizesIn } from './sizes.ts';

/** What a built site weighs, and what a browser makes of it. */
export const figuresOf = async (folder: string): Promise<Figure[]> => {
  const { address, server } = await serve(folder, '/');
  const browser = await launchBrowser();
  try {
    return [...sizesIn(folder), ...(await browserFigures(browser, address, folder))];
  } finally {
    await browser.close();
    server.close().closeAllConnections();
  }
};
