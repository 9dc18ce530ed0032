import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import type { Current } from '#components/search/pagefind.ts';
import type { SearchEntry } from '#components/search/term-entries.ts';
import { writeSearchIndex } from '../scripts/search/index.ts';
import { makeIndex } from '../scripts/search/pagefind.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

// It works as ever, and is counted.
vi.mock('../scripts/search/pagefind.ts', { spy: true });

const page = (language: string, body: string) =>
  `<!doctype html><html lang="${language}"><title>x</title><body>${body}</body></html>`;
const marked = '<article data-pagefind-body><h1>Kōchi</h1><p>広島市</p></article>';

const write = (dist: string, pages: Record<string, string>): void => {
  for (const [folder, html] of Object.entries(pages)) {
    mkdirSync(join(dist, folder), { recursive: true });
    writeFileSync(join(dist, folder, 'index.html'), html);
  }
};

const siteOf = (pages: Record<string, string>): string => {
  const dist = temporaryFolder('search-index-');
  write(dist, pages);
  return dist;
};

const currentOf = (dist: string): Current =>
  JSON.parse(readFileSync(join(dist, 'pagefind/current.json'), 'utf8')) as Current;

const indexOf = async (pages: Record<string, string>, entries: SearchEntry[] = []) => {
  const dist = siteOf(pages);
  await writeSearchIndex(dist, entries);
  return { home: join(dist, 'pagefind'), current: currentOf(dist) };
};

const unmarked: { site: string; pages: Record<string, string> }[] = [
  { site: 'a site without pages', pages: {} },
  { site: 'a site on which no page is marked', pages: { a: page('id', '<h1>a</h1>') } },
];

test.for(unmarked)('$site gets no index, and says so', async ({ pages }) => {
  const { home, current } = await indexOf(pages);
  expect(current).toEqual({ folder: '', pages: {}, parts: {}, types: {} });
  expect(readdirSync(home)).toEqual(['current.json']);
});

test('the scripts that come with the index are sent short', async () => {
  const { home, current } = await indexOf({ a: page('id', marked) });
  const own = join(home, current.folder, 'id');
  for (const name of ['pagefind.js', 'pagefind-worker.js']) {
    const script = readFileSync(join(own, name), 'utf8');
    expect(script.length).toBeGreaterThan(10_000);
    // A name of the function that Pagefind itself writes in full.
    expect(script.includes('passStringToWasm0')).toBe(false);
  }
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

test('pages are numbered by their addresses, in whatever order the disk has them', async () => {
  const folders = 'm/h m/c m/f m/a m/e m/b m/d m/g'.split(' ');
  const pages = folders.map((folder) => [folder, page('id', `${marked}${folder}`)]);
  const { home, current } = await indexOf(Object.fromEntries(pages) as Record<string, string>);
  const part = join(home, current.folder, 'id');
  const textIn = (file: string) => gunzipSync(readFileSync(join(part, file))).toString('latin1');
  const meta = readdirSync(part).find((name) => name.endsWith('.pf_meta')) ?? '';
  const numbered = textIn(meta);
  const placeOf = (file: string) => numbered.indexOf(basename(file, '.pf_fragment'));
  const fragments = readdirSync(join(part, 'fragment')).map((name) => join('fragment', name));
  expect(fragments.map(placeOf)).not.toContain(-1);
  const urls = fragments
    .sort((one, other) => placeOf(one) - placeOf(other))
    .map((file) => /"url":"([^"]+)"/.exec(textIn(file))?.[1]);
  expect(urls).toEqual(folders.sort().map((folder) => `/${folder}/`));
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
  const naming = marked.replace(
    '<p>',
    '<span hidden data-pagefind-meta="parties:Kōchi · Solo"></span><p>',
  );
  const { home, current } = await indexOf({ a: page('id', named), b: page('id', naming) }, [entry]);
  expect(current.pages).toEqual({ id: 3 });
  const names = readFileSync(join(home, current.folder, 'names.id.json'), 'utf8');
  expect(JSON.parse(names)).toEqual([
    ['Kōchi', '/a/', '', 'Koti'],
    ['Istilah', '/istilah/#x', 'Istilah', 'IST'],
  ]);
  const run = readFileSync(join(home, current.folder, 'names.id.0.json'), 'utf8');
  expect(JSON.parse(run)).toContainEqual([1, 'Kōchi', '/a/', '', '高知', 'Kochi', 'Koti']);
  const starts = readFileSync(join(home, current.folder, 'names.id.starts.json'), 'utf8');
  expect(JSON.parse(starts)).toEqual(['i']);
});

/** A folder of two pages beside one page, as a site in parts. */
const twoParts = (title: string) => ({
  '': page('id', marked),
  'sumber/a': page('id', marked.replace('Kōchi', `A ${run}`)),
  'sumber/b': page('id', marked.replace('Kōchi', title)),
});
// Nothing that an earlier run of the tests has kept is the same.
const run = randomUUID();
const withOnePart = { mostAPart: 1 };

test('a folder with many pages is a part of its own, with data alone', async () => {
  const dist = siteOf(twoParts('B'));
  await writeSearchIndex(dist, [], withOnePart);
  const current = currentOf(dist);
  expect(current).toMatchObject({ pages: { id: 3 }, parts: { id: ['id', 'id.sumber'] } });
  const files = readdirSync(join(dist, 'pagefind', current.folder, 'id.sumber'));
  expect(files.filter((name) => /\.js$|wasm/.test(name))).toEqual([]);
  expect(files).toContain('pagefind-entry.json');
});

const spoilt = (dist: string): void => {
  const part = join(dist, 'pagefind', currentOf(dist).folder, 'id.sumber');
  writeFileSync(join(part, 'pagefind-entry.json'), '{}');
};

test.for([
  { what: 'of unchanged pages is taken over', title: 'B', isSpoilt: false, made: 0 },
  { what: 'of changed pages is made anew', title: 'C', isSpoilt: false, made: 1 },
  { what: 'that was damaged is made anew', title: 'B', isSpoilt: true, made: 1 },
])('a part $what', async ({ title, isSpoilt, made }) => {
  const before = siteOf(twoParts('B'));
  const [dist, alone] = [siteOf(twoParts(title)), siteOf(twoParts(title))];
  await writeSearchIndex(before, [], withOnePart);
  if (isSpoilt) spoilt(before);
  vi.mocked(makeIndex).mockClear();
  await writeSearchIndex(dist, [], { ...withOnePart, before });
  expect(makeIndex).toHaveBeenCalledTimes(made);
  await writeSearchIndex(alone, [], withOnePart);
  expect(currentOf(dist)).toEqual(currentOf(alone));
});
