import { createHash } from 'node:crypto';
import { glob, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { languages, type Language } from '#i18n/language.ts';
import type { SearchEntry } from '#components/search/term-entries.ts';
import { namesIn } from './search-names.ts';

type Entry = { languages: Record<string, { hash: string; wasm: string; page_count: number }> };

/** What pages repeat: numbers of notes, lists of sources and terms (each is a result), legends, and rules from the method page. */
const repeated = [
  '.source-marks',
  '.source-list',
  '.term-entry',
  '.line-legend',
  '.standing details',
];

/** The pages of one language, as patterns: those in English lie in a folder of their own. */
const pagesIn = async (dist: string, language: Language): Promise<string[]> => {
  if (language === 'en') return ['en/**/*.html'];
  const folders = (await readdir(dist, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory() && !['en', 'pagefind', '_astro'].includes(entry.name))
    .map(({ name }) => name);
  return ['*.html', ...folders.map((name) => `${name}/**/*.html`)];
};

/** Pagefind takes every page of a site on which no page is marked, and fails on a site without pages. */
const hasMarkedPage = async (dist: string, patterns: readonly string[]): Promise<boolean> => {
  for await (const page of glob(patterns, { cwd: dist }))
    if ((await readFile(join(dist, page), 'utf8')).includes('data-pagefind-body')) return true;
  return false;
};

const stopOn = ({ errors }: { errors: readonly string[] }): void => {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('\n')}`);
};

/**
 * Lets Pagefind read the marked pages of one language, and the entries that are no pages. One language after the other, each in
 * a process of its own: both at once took 6.3 GB of memory at 10,000 partnerships.
 */
const makeIndex = async (
  { dist, patterns }: { dist: string; patterns: readonly string[] },
  entries: readonly SearchEntry[],
  made: string,
) => {
  // A small part of the usual size: a word loads about 3 KB of the index instead of 30. Read when Pagefind starts.
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = '1500';
  const { close, createIndex } = await import('pagefind');
  const { index, ...opened } = await createIndex({ excludeSelectors: repeated });
  stopOn(opened);
  if (!index) throw new Error('Pagefind opened no index.');
  for (const pattern of patterns) stopOn(await index.addDirectory({ path: dist, glob: pattern }));
  for (const entry of entries) stopOn(await index.addCustomRecord(entry));
  stopOn(await index.writeFiles({ outputPath: made }));
  await close();
};

/** Names the index after its content: the metadata carries the hashes of all its parts. */
const hashOf = async (indexes: readonly string[]): Promise<string> => {
  const hash = createHash('sha256');
  for (const index of indexes) {
    const files = (await readdir(index, { withFileTypes: true })).filter((one) => one.isFile());
    for (const name of files.map((one) => one.name).sort())
      hash.update(name).update(await readFile(join(index, name)));
  }
  return hash.digest('hex').slice(0, 12);
};

/** Leaves what the pages load: the interfaces that Pagefind brings are not used. */
const finish = async (index: string): Promise<number> => {
  const entry = JSON.parse(await readFile(join(index, 'pagefind-entry.json'), 'utf8')) as Entry;
  const [own] = Object.values(entry.languages);
  const kept = [
    ...['index', 'fragment', 'filter', 'pagefind-entry.json', 'pagefind.js', 'pagefind-worker.js'],
    ...[`pagefind.${own?.hash ?? ''}.pf_meta`, `wasm.${own?.wasm ?? ''}.pagefind`],
  ];
  for (const name of await readdir(index))
    if (!kept.includes(name)) await rm(join(index, name), { recursive: true });
  for (const name of kept.slice(0, 3)) await mkdir(join(index, name), { recursive: true });
  await writeFile(
    join(index, 'names.json'),
    JSON.stringify(await namesIn(join(index, 'fragment'))),
  );
  return own?.page_count ?? 0;
};

/**
 * Writes the search index of a built site into `pagefind/<hash>/<language>/` and names the folder in
 * `pagefind/current.json`, so that a script kept in a cache never meets a newer index.
 */
export const writeSearchIndex = async (
  dist: string,
  entries: readonly SearchEntry[] = [],
): Promise<void> => {
  const home = join(dist, 'pagefind');
  const made = join(home, 'made');
  await rm(home, { recursive: true, force: true });
  await mkdir(home, { recursive: true });
  const pages: Partial<Record<Language, number>> = {};
  for (const language of languages.toSorted()) {
    const patterns = await pagesIn(dist, language);
    if (!(await hasMarkedPage(dist, patterns))) continue;
    const own = entries.filter((entry) => entry.language === language);
    await makeIndex({ dist, patterns }, own, join(made, language));
    pages[language] = await finish(join(made, language));
  }
  const written = Object.keys(pages);
  const folder = written.length > 0 ? await hashOf(written.map((one) => join(made, one))) : '';
  if (folder) await rename(made, join(home, folder));
  await writeFile(join(home, 'current.json'), JSON.stringify({ folder, pages }));
};
