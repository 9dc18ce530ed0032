import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchEntry } from '#components/search/term-entries.ts';
import { freeMemory } from '../building/free-memory.ts';
import { markedPagesOf, type Part } from './parts.ts';

/**
 * What pages repeat: numbers of notes, lists of sources and terms (each is a result), legends, heads of tables, remarks that
 * many partnerships share, and rules from the method page.
 */
const repeated = [
  'thead',
  'caption',
  '.partnership > .weak',
  '.agreement-line-empty',
  '.source-marks',
  '.source-list',
  '.term-entry',
  '.line-legend',
  '.standing details',
];

const stopOn = ({ errors }: { errors: readonly string[] }): void => {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('\n')}`);
};

/**
 * Lets Pagefind read the marked pages of one part, and the entries that are no pages. One part after the other, each in a
 * process of its own: two languages at once took 6.3 GB of memory at 10,000 partnerships. One page after the other, for
 * Pagefind numbers them as they come: in folders that it goes through by itself they lie as each disk has them.
 */
export const makeIndex = async (
  dist: string,
  part: Part,
  entries: readonly SearchEntry[],
  made: string,
): Promise<void> => {
  // A small part of the usual size: a word loads about 3 KB of the index instead of 30. Read when Pagefind starts.
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = '1500';
  freeMemory();
  const { close, createIndex } = await import('pagefind');
  const { index, ...opened } = await createIndex({ excludeSelectors: repeated });
  stopOn(opened);
  if (!index) throw new Error('Pagefind opened no index.');
  for (const [sourcePath] of markedPagesOf(dist, part)) {
    const content = readFileSync(join(dist, sourcePath), 'utf8');
    stopOn(await index.addHTMLFile({ sourcePath, content }));
  }
  for (const entry of entries) stopOn(await index.addCustomRecord(entry));
  stopOn(await index.writeFiles({ outputPath: made }));
  await close();
};
