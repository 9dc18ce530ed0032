import type { PageType } from './search-state.ts';

export type Filters = Record<string, { any: readonly string[] }>;
export type Counts = Record<string, Record<string, number>>;
export type FoundPart = { title: string; url: string; excerpt: string };
export type FoundPage = FoundPart & {
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sub_results: FoundPart[];
};
export type Result = { id: string; score: number; data: () => Promise<FoundPage> };
export type Answer = { results: Result[]; filters: Counts };

/** One opened index of Pagefind, as far as the atlas uses it; the package ships no types for it. */
export type Pagefind = {
  search: (query: string | null, options: { filters: Filters }) => Promise<Answer>;
  filters: () => Promise<Counts>;
};

/**
 * What `pagefind/current.json` says: the folder of the index, how many pages each language has in it, the folders of its
 * parts in that one, the first of which has the programs, and the type of the pages of each further part, where all are of
 * one. A small atlas has one part for each language.
 */
export type Current = {
  folder: string;
  pages: Record<string, number>;
  parts: Record<string, string[]>;
  types: Record<string, PageType>;
};

type Options = Record<string, unknown>;
type Merging = Pagefind & { mergeIndex: (path: string, options: Options) => Promise<void> };
type Script = { createInstance: (options: Options) => Merging };

/** A worker is one file more to load, and only a large index keeps a page busy for long. */
const pagesForWorker = 2000;

const emptyPagefind: Pagefind = {
  search: () => Promise.resolve({ results: [], filters: {} }),
  filters: () => Promise.resolve({}),
};

/** An index that so far has its first part, and what adds another part. */
export type PagefindInParts = { index: Pagefind; add: (part: string) => Promise<void> };

/** What only the pages of some parts pass: Pagefind marks them while it opens a part, so that no list of them is loaded. */
export const inParts = (parts: readonly string[]): Filters => ({
  // Pagefind takes an empty list for no filter.
  part: { any: parts.length > 0 ? parts : [''] },
});

/** Opens the first part of the index of one language of a site that lies at `base`. */
export const openPagefind = async (
  base: string,
  { folder, pages, parts }: Current,
  language: string,
): Promise<PagefindInParts> => {
  const [first, ...others] = parts[language] ?? [];
  if (!first) return { index: emptyPagefind, add: () => Promise.resolve() };
  const pathOf = (part: string) => `${base}pagefind/${folder}/${part}/`;
  const basePath = pathOf(first);
  // A script for each language: a script holds one stemmer.
  const { createInstance } = (await import(/* @vite-ignore */ `${basePath}pagefind.js`)) as Script;
  const options = {
    baseUrl: base,
    metaCacheTag: folder,
    excerptEllipsis: '…',
    // A place comes before the partnerships that are named after it.
    ranking: { metaWeights: { title: 5, names: 5, parties: 1, around: 1, exact: 1 } },
  };
  const noWorker = (pages[language] ?? 0) < pagesForWorker;
  const markAs = (part: string) => ({ mergeFilter: { part } });
  const marked = others.length > 0 ? markAs(first) : {};
  const index = createInstance({ ...options, ...marked, basePath, noWorker });
  const add = (part: string) => index.mergeIndex(pathOf(part), { ...options, ...markAs(part) });
  return { index, add };
};
