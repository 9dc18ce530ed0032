import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { SearchEntry } from '#components/search/term-entries.ts';
import { writeSearchIndex } from '../scripts/search-index.ts';

const page = (language: string, body: string) =>
  `<!doctype html><html lang="${language}"><title>x</title><body>${body}</body></html>`;
const marked = '<article data-pagefind-body><h1>Kōchi</h1><p>広島市</p></article>';

const indexOf = async (pages: Record<string, string>, entries: SearchEntry[] = []) => {
  const dist = mkdtempSync(join(tmpdir(), 'search-index-'));
  for (const [folder, html] of Object.entries(pages)) {
    mkdirSync(join(dist, folder), { recursive: true });
    writeFileSync(join(dist, folder, 'index.html'), html);
  }
  await writeSearchIndex(dist, entries);
  const home = join(dist, 'pagefind');
  const current = JSON.parse(readFileSync(join(home, 'current.json'), 'utf8')) as {
    folder: string;
    pages: Record<string, number>;
  };
  return { home, current };
};

const unmarked: { site: string; pages: Record<string, string> }[] = [
  { site: 'a site without pages', pages: {} },
  { site: 'a site on which no page is marked', pages: { a: page('id', '<h1>a</h1>') } },
];

test.for(unmarked)('$site gets no index, and says so', async ({ pages }) => {
  const { home, current } = await indexOf(pages);
  expect(current).toEqual({ folder: '', pages: {} });
  expect(readdirSync(home)).toEqual(['current.json']);
});

test('each language gets a folder that works alone, without the interfaces that are not used', async () => {
  const { home, current } = await indexOf({
    a: page('id', marked),
    b: page('id', '<h1>not marked</h1>'),
    'en/a': page('en', marked),
  });
  expect(current.pages).toEqual({ en: 1, id: 1 });
  for (const language of ['en', 'id'])
    expect(readdirSync(join(home, current.folder, language)).sort()).toEqual([
      'filter',
      'fragment',
      'index',
      'names.json',
      'pagefind-entry.json',
      'pagefind-worker.js',
      expect.stringMatching(new RegExp(`^pagefind\\.${language}_\\w+\\.pf_meta$`)),
      'pagefind.js',
      `wasm.${language}.pagefind`,
    ]);
});

test('the folder is named after the content', async () => {
  const first = await indexOf({ a: page('id', marked) });
  const same = await indexOf({ a: page('id', marked) });
  const other = await indexOf({ a: page('id', marked.replace('Kōchi', 'Kyōto')) });
  expect(same.current.folder).toBe(first.current.folder);
  expect(other.current.folder).not.toBe(first.current.folder);
});

test('what is no page of its own is found too, and names are listed apart', async () => {
  const named = marked.replace(
    '<p>',
    '<span hidden data-pagefind-meta="names:高知 · Kochi · Koti"></span><p>',
  );
  const entry = {
    url: '/istilah/#x',
    language: 'id' as const,
    content: 'Definisi.',
    meta: { title: 'Istilah', names: 'IST' },
    filters: { type: ['Istilah'] },
  };
  const { home, current } = await indexOf({ a: page('id', named), b: page('id', marked) }, [entry]);
  expect(current.pages).toEqual({ id: 3 });
  const names = readFileSync(join(home, current.folder, 'id', 'names.json'), 'utf8');
  expect(JSON.parse(names)).toEqual([
    ['Kōchi', '/a/', '', 'Koti'],
    ['Istilah', '/istilah/#x', 'Istilah', 'IST'],
  ]);
});
