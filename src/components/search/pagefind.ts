export type Filters = Record<string, { any: readonly string[] }>;
export type Counts = Record<string, Record<string, number>>;
export type FoundPart = { title: string; url: string; excerpt: string };
export type FoundPage = FoundPart & {
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sub_results: FoundPart[];
};
export type Result = { id: string; data: () => Promise<FoundPage> };
export type Answer = { results: Result[]; filters: Counts };

/** One opened index of Pagefind, as far as the atlas uses it; the package ships no types for it. */
export type Pagefind = {
  search: (query: string | null, options: { filters: Filters }) => Promise<Answer>;
  filters: () => Promise<Counts>;
};

type Script = { createInstance: (options: Record<string, unknown>) => Pagefind };

/** What a language without any page answers. */
export const emptyPagefind: Pagefind = {
  search: () => Promise.resolve({ results: [], filters: {} }),
  filters: () => Promise.resolve({}),
};

/** Opens the index of one language in the folder that carries its hash, for a site that lies at `base`. */
export const openPagefind = async (
  base: string,
  folder: string,
  language: string,
): Promise<Pagefind> => {
  const basePath = `${base}pagefind/${folder}/${language}/`;
  // A second module for a second language: a module holds one stemmer.
  const { createInstance } = (await import(/* @vite-ignore */ `${basePath}pagefind.js`)) as Script;
  return createInstance({
    basePath,
    baseUrl: base,
    metaCacheTag: folder,
    noWorker: true,
    excerptEllipsis: '…',
    ranking: { metaWeights: { title: 5, names: 5 } },
  });
};
