import { existsSync } from 'node:fs';
import { launchBrowser } from '../tests/support/browser.ts';
import { serve } from '../tests/support/static-server.ts';
import { browserFigures } from './bench/browser-figures.ts';
import { tableOf } from './bench/figure.ts';
import { sizesIn } from './bench/sizes.ts';

/** Measures the built atlas against the budgets of list, map and search, and prints what it found. */
const folder = process.env.ATLAS_OUTPUT ?? 'dist';
if (!existsSync(`${folder}/index.html`)) {
  process.stderr.write(`Belum ada situs di ${folder}. Jalankan npm run build dahulu.\n`);
  process.exit(2);
}
const { address, server } = await serve(folder, '/');
const browser = await launchBrowser();
const figures = [...sizesIn(folder), ...(await browserFigures(browser, address))];
process.stdout.write(tableOf(figures));
await browser.close();
server.close().closeAllConnections();
