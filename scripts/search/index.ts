import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { languages, type Language } from '#i18n/language.ts';
import { fileOfNames, fileOfRun } from '#components/search/known-name.ts';
import type { Current } from '#components/search/pagefind.ts';
import type { PageType } from '#components/search/search-state.ts';
import type { SearchEntry } from '#components/search/term-entries.ts';
import { indexedPagesIn, onlyTypeOf, type IndexedPage } from './indexed-pages.ts';
import { partKeeper } from './kept-parts.ts';
import { nameRunsOf } from './name-runs.ts';
import { namesIn, weighed, withoutRepeatedWords } from './names.ts';
import { makeIndex } from './pagefind.ts';
import { markedPagesOf, partsOf } from './parts.ts';

type Entry = { languages: Record<string, { hash: string; wasm: string; page_count: number }> };

/** Names the index after its content: the names in it, and the metadata, which carries the hashes of all its parts. */
const hashOf = async (indexes: readonly string[]): Promise<string> => {
  const hash = createHash('sha256');
  for (const index of indexes) {
    const files = (await readdir(index, { withFileTypes: true })).filter((one) => one.isFile());
    for (const name of files.map((one) => one.name).sort())
      hash.update(name).update(await readFile(join(index, name)));
  }
  return hash.digest('hex').slice(0, 12);
};

const entryOf = async (index: string) => {
  const entry = JSON.parse(await readFile(join(index, 'pagefind-entry.json'), 'utf8')) as Entry;
  return Object.values(entry.languages)[0];
};

const scripts = ['pagefind.js', 'pagefind-worker.js'];

/** Gives the scripts of Pagefind short names within: of a first search they take 3.4 KB less over the wire. */
const shorten = async (script: string): Promise<void> => {
  const { code } = await transform(await readFile(script, 'utf8'), { minify: true });
  await writeFile(script, code);
};

/** Leaves what the pages load: the interfaces that Pagefind brings are not used, and its programs only in the first part. */
const finish = async (index: string, isFirst: boolean): Promise<void> => {
  const own = await entryOf(index);
  const folders = ['index', 'fragment', 'filter'];
  const data = ['pagefind-entry.json', `pagefind.${own?.hash ?? ''}.pf_meta`];
  const programs = [...scripts, `wasm.${own?.wasm ?? ''}.pagefind`];
  const kept = [...folders, ...data, ...(isFirst ? programs : [])];
  for (const name of await readdir(index))
    if (!kept.includes(name)) await rm(join(index, name), { recursive: true });
  for (const name of folders) await mkdir(join(index, name), { recursive: true });
  if (isFirst) for (const name of scripts) await shorten(join(index, name));
};

type Place = { dist: string; made: string; mostAPart: number };
type Written = { part: string; pages: number; type: PageType | undefined };

/** Writes the names in the index of one language, whole and in runs. */
const writeNames = async (
  made: string,
  language: Language,
  pages: readonly IndexedPage[],
): Promise<void> => {
  const names = namesIn(pages);
  const write = (file: string, some: unknown) => writeFile(join(made, file), JSON.stringify(some));
  await write(fileOfNames(language), withoutRepeatedWords(names));
  const { starts, runs } = nameRunsOf(weighed(names, pages));
  await write(fileOfRun(language, 'starts'), starts);
  for (const [at, run] of runs.entries()) await write(fileOfRun(language, at), run);
};

/** Writes the parts of the index of one language; gives back what each part has, and all pages in them. */
const writeParts = async (
  { dist, made, language, mostAPart }: Place & { language: Language },
  entries: readonly SearchEntry[],
  keep: ReturnType<typeof partKeeper>,
): Promise<{ written: Written[]; indexed: IndexedPage[] }> => {
  // Pagefind fails where there is no page.
  const parts = partsOf(dist, language, mostAPart).filter(
    (part) => !markedPagesOf(dist, part).next().done,
  );
  const written: Written[] = [];
  const indexed: IndexedPage[] = [];
  for (const [at, part] of parts.entries()) {
    const to = join(made, part.name);
    // What is no page is found with the first part.
    const own = entries.filter((one) => at === 0 && one.language === language);
    const make = async () => {
      await makeIndex(dist, part, own, to);
      await finish(to, at === 0);
    };
    // What is not divided is made sooner than looked up.
    await (parts.length > 1 ? keep({ part, entries: own, to }, make) : make());
    const pages = indexedPagesIn(to);
    const type = at > 0 ? onlyTypeOf(pages, language) : undefined;
    written.push({ part: part.name, pages: (await entryOf(to))?.page_count ?? 0, type });
    for (const page of pages) indexed.push(page);
  }
  return { written, indexed };
};

/**
 * Writes the search index of a built site into `pagefind/<hash>/`, a folder for each part (`id`, `id.sumber`), and names
 * folder and parts in `pagefind/current.json`, so that a script kept in a cache never meets a newer index. Parts of the site
 * that was there before are taken over where their pages are the same. A folder with more than `mostAPart` pages is a part of
 * its own, for Pagefind holds every word of an index at once: one for 35,000 pages took 4.5 GB of memory.
 */
export const writeSearchIndex = async (
  dist: string,
  entries: readonly SearchEntry[] = [],
  { before = dist, mostAPart = 5000 } = {},
): Promise<void> => {
  const home = join(dist, 'pagefind');
  const made = join(home, 'made');
  const keep = partKeeper(dist, before);
  await rm(home, { recursive: true, force: true });
  await mkdir(home, { recursive: true });
  const current: Current = { folder: '', pages: {}, parts: {}, types: {} };
  for (const language of languages.toSorted()) {
    const place = { dist, made, language, mostAPart };
    const { written, indexed } = await writeParts(place, entries, keep);
    if (written.length === 0) continue;
    current.pages[language] = written.reduce((sum, { pages }) => sum + pages, 0);
    current.parts[language] = written.map(({ part }) => part);
    for (const { part, type } of written) if (type) current.types[part] = type;
    await writeNames(made, language, indexed);
  }
  const parts = Object.values(current.parts).flat();
  if (parts.length > 0) {
    current.folder = await hashOf([made, ...parts.map((part) => join(made, part))]);
    await rename(made, join(home, current.folder));
  }
  await writeFile(join(home, 'current.json'), JSON.stringify(current));
};
