import { existsSync } from 'node:fs';
import { tableOf } from './figure.ts';
import { figuresOf } from './site-figures.ts';

/** Measures the built atlas against the budgets of list, map and search, and prints what it found. */
export const command = async (): Promise<number> => {
  const folder = process.env.ATLAS_OUTPUT ?? 'dist';
  if (!existsSync(`${folder}/index.html`)) {
    process.stderr.write(`Belum ada situs di ${folder}. Jalankan npm run build dahulu.\n`);
    return 2;
  }
  process.stdout.write(tableOf(await figuresOf(folder)));
  return 0;
};
