import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cwd } from 'node:process';
import { codeDigestOf, digestOfFile } from '#reading/code-digest.ts';
import { keptFile } from '#reading/kept-file.ts';
import { compressedAtMost } from '../weight/compressed.ts';
import { readPage, type Page } from './page.ts';

/** What was read of each file, with the digest of its bytes. */
type Shelf = Map<string, { digest: string; page: Page }>;

/** All that decides what is read of a page besides its bytes: this room, how it is weighed, the folder of the project. */
const digestOfCode = (): string => {
  const room = import.meta.dirname;
  return codeDigestOf([room, join(room, '../weight/compressed.ts')], cwd());
};

/**
 * Reads the pages of a site. Of a large one, those whose bytes are as they were when the last one was read are looked up, and
 * every gate judges them again: at 10,000 partnerships reading anew took eight times as long. Fewer than `worthKeeping` are
 * read sooner than looked up; of 70,000 pages on one shelf, reading and writing it took 1 GB.
 */
export const readPages = (
  folder: string,
  files: readonly string[],
  { worthKeeping = 10_000, mostOnShelf = 5000 } = {},
): Page[] => {
  const readAnew = (file: string): Page =>
    readPage(file, readFileSync(join(folder, file), 'utf8'), compressedAtMost);
  if (files.length < worthKeeping) return files.map(readAnew);
  const code = digestOfCode();
  const readThose = (those: readonly string[], at: number): Page[] => {
    const shelf = keptFile<Shelf>(`gates/pages.${at}`, code);
    const known = shelf.read();
    const read: Shelf = new Map();
    for (const file of those) {
      const digest = digestOfFile(join(folder, file));
      const found = known?.get(file);
      const page = found?.digest === digest ? found.page : readAnew(file);
      read.set(file, { digest, page });
    }
    shelf.write(read);
    return [...read.values()].map(({ page }) => page);
  };
  // A page that is new moves one from each shelf to the next, where it is read anew.
  return [...Map.groupBy(files, (_, at) => Math.floor(at / mostOnShelf))].flatMap(([at, those]) =>
    readThose(those, at),
  );
};
