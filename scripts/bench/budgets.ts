import { existsSync } from 'node:fs';
import { launchBrowser } from '../../tests/support/browser.ts';
import { serve } from '../../tests/support/static-server.ts';
import { browserFigures } from './browser-figures.ts';
import { tableOf } from './figure.ts';
import { sizesIn } from './sizes.ts';

/** Measures the built atlas against the budgets of list, map and search, and prints what it found. */
export const command = async (): Promise<number> => {
  const folder = process.env.ATLAS_OUTPUT ?? 'dist';
  if (!existsSync(`${folder}/index.html`)) {
    process.stderr.write(`Belum ada situs di ${folder}. Jalankan npm run build dahulu.\n`);
    return 2;
  }
  const { address, server } = await serve(folder, '/');
  const browser = await launchBrowser();
  const figures = [...sizesIn(folder), ...(await browserFigures(browser, address))];
  process.stdout.write(tableOf(figures));
  await browser.close();
  server.close().closeAllConnections();
  return 0;
};
