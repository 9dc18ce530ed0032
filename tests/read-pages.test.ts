import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { readPage } from '../scripts/gates/page/page.ts';
import { readPages } from '../scripts/gates/page/read-pages.ts';
import { compressedAtMost } from '../scripts/gates/weight/compressed.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

// It works as ever, and is counted.
vi.mock('../scripts/gates/page/page.ts', { spy: true });

// Nothing that an earlier run of the tests has kept is the same.
const run = randomUUID();
const pageOf = (text: string): string =>
  `<html lang="id"><head><meta name="description" content="${text}"></head><body><main id="isi">
  <h1>${text} ${run}</h1><a href="/a/">a</a><a href="/a/">b</a></main></body></html>`;

/** Reads a site of a few pages, and gives back what was read and of how many anew. */
const readSite = (texts: Record<string, string>, mostOnShelf = 10) => {
  const folder = temporaryFolder('pages-');
  const files = Object.keys(texts);
  for (const file of files) writeFileSync(join(folder, file), pageOf(texts[file] ?? ''));
  vi.mocked(readPage).mockClear();
  const pages = readPages(folder, files, { worthKeeping: 1, mostOnShelf });
  const anew = vi.mocked(readPage).mock.calls.map(([file]) => file);
  const alone = files.map((file) => readPage(file, pageOf(texts[file] ?? ''), compressedAtMost));
  return { pages, anew, alone };
};

const first = { 'a.html': 'A', 'b.html': 'B' };

beforeEach(() => {
  readSite(first);
});

const changes: { what: string; site: Record<string, string>; read: string[] }[] = [
  { what: 'nothing', site: first, read: [] },
  { what: 'one page', site: { 'a.html': 'A', 'b.html': 'C' }, read: ['b.html'] },
  { what: 'a name', site: { 'a.html': 'A', 'c.html': 'B' }, read: ['c.html'] },
  { what: 'whole pages', site: { 'a.html': 'B', 'b.html': 'A' }, read: ['a.html', 'b.html'] },
];

test.for(changes)(
  'where $what changed, only that is read anew, and all is told as if it had been',
  (one) => {
    const { pages, anew, alone } = readSite(one.site);
    expect(anew).toEqual(one.read);
    expect(pages).toEqual(alone);
  },
);

test('a new page moves others on to the next shelf, and all is told as if it had been read anew', () => {
  readSite(first, 1);
  const { pages, anew, alone } = readSite({ 'a.html': 'A', 'aa.html': 'AA', 'b.html': 'B' }, 1);
  expect(anew).toEqual(['aa.html', 'b.html']);
  expect(pages).toEqual(alone);
  expect(readSite({ 'a.html': 'A', 'aa.html': 'AA', 'b.html': 'B' }, 1).anew).toEqual([]);
});
