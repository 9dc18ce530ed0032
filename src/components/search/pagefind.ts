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

type Options = Record<string, unknown>;
type Opened = Pagefind & { mergeIndex: (path: string, options: Options) => Promise<void> };
type Script = { createInstance: (options: Options) => Opened };

/**
 * What `pagefind/current.json` says: the folder of the index, how many pages each language has in it, and the folders of its
 * parts in that one, the first of which has the programs. A small atlas has one part for each language.
 */
export type Current = {
  folder: string;
  pages: Record<string, number>;
  parts: Record<string, string[]>;
};

/** A worker is one file more to load, and only a large index keeps a page busy for long. */
const pagesForWorker = 2000;

const emptyPagefind: Pagefind = {
  search: () => Promise.resolve({ results: [], filters: {} }),
  filters: () => Promise.resolve({}),
};

/** Opens the index of one language of a site that lies at `base`. */
export const openPagefind = async (
  base: string,
  { folder, pages, parts }: Current,
  language: string,
): Promise<Pagefind> => {
  const count = pages[language] ?? 0;
  const [basePath, ...others] = (parts[language] ?? []).map(
    (part) => `${base}pagefind/${folder}/${part}/`,
  );
  if (!basePath) return emptyPagefind;
  // A script for each language: a script holds one stemmer.
  const { createInstance } = (await import(/* @vite-ignore */ `${basePath}pagefind.js`)) as Script;
  const options = {
    baseUrl: base,
    metaCacheTag: folder,
    excerptEllipsis: '…',
    // A place comes before the partnerships that are named after it.
    ranking: { metaWeights: { title: 5, names: 5, parties: 1, around: 1, exact: 1 } },
  };
  const index = createInstance({ ...options, basePath, noWorker: count < pagesForWorker });
  await Promise.all(others.map((part) => index.mergeIndex(part, options)));
  return index;
};
