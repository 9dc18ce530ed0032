import { createHash } from 'node:crypto';
import { copyFile, glob, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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

/** Pagefind takes every page of a site on which no page is marked, and fails on a site without pages. */
const hasMarkedPage = async (dist: string): Promise<boolean> => {
  for await (const page of glob('**/*.html', { cwd: dist }))
    if ((await readFile(join(dist, page), 'utf8')).includes('data-pagefind-body')) return true;
  return false;
};

const stopOn = ({ errors }: { errors: readonly string[] }): void => {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('\n')}`);
};

/** Lets Pagefind read the marked pages of a site, and the entries that are no pages. */
const makeIndex = async (dist: string, made: string, entries: readonly SearchEntry[]) => {
  // A small part of the usual size: a word loads about 3 KB of the index instead of 30. Read when Pagefind starts.
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = '1500';
  const { createIndex } = await import('pagefind');
  const { index, ...opened } = await createIndex({ excludeSelectors: repeated });
  stopOn(opened);
  if (!index) throw new Error('Pagefind opened no index.');
  stopOn(await index.addDirectory({ path: dist }));
  for (const entry of entries) stopOn(await index.addCustomRecord(entry));
  stopOn(await index.writeFiles({ outputPath: made }));
  await index.deleteIndex();
};

/** Names the index after its content: the metadata carries the hashes of all its parts. */
const hashOf = async (index: string): Promise<string> => {
  const hash = createHash('sha256');
  const files = (await readdir(index, { withFileTypes: true })).filter((one) => one.isFile());
  for (const name of files.map((one) => one.name).sort())
    hash.update(name).update(await readFile(join(index, name)));
  return hash.digest('hex').slice(0, 12);
};

/** Gives one language a folder that works alone, so that a page can search in the other language too. */
const moveLanguage = async (from: string, to: string, language: string, entry: Entry) => {
  const { [language]: own } = entry.languages;
  if (!own) return;
  for (const part of ['index', 'fragment', 'filter']) {
    await mkdir(join(to, part), { recursive: true });
    for (const name of await readdir(join(from, part)).catch(() => []))
      if (name.startsWith(`${language}_`))
        await rename(join(from, part, name), join(to, part, name));
  }
  for (const name of [
    'pagefind.js',
    'pagefind-worker.js',
    `pagefind.${own.hash}.pf_meta`,
    `wasm.${own.wasm}.pagefind`,
  ])
    await copyFile(join(from, name), join(to, name));
  const alone = JSON.stringify({ ...entry, languages: { [language]: own } });
  await writeFile(join(to, 'pagefind-entry.json'), alone);
  await writeFile(join(to, 'names.json'), JSON.stringify(await namesIn(join(to, 'fragment'))));
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
  let current: { folder: string; pages: Record<string, number> } = { folder: '', pages: {} };
  if (await hasMarkedPage(dist)) {
    await makeIndex(dist, made, entries);
    const entry = JSON.parse(await readFile(join(made, 'pagefind-entry.json'), 'utf8')) as Entry;
    const languages = Object.keys(entry.languages).sort();
    const folder = await hashOf(made);
    for (const language of languages)
      await moveLanguage(made, join(home, folder, language), language, entry);
    const counts = languages.map((one) => [one, entry.languages[one]?.page_count ?? 0] as const);
    current = { folder, pages: Object.fromEntries(counts) };
    await rm(made, { recursive: true });
  }
  await writeFile(join(home, 'current.json'), JSON.stringify(current));
};
