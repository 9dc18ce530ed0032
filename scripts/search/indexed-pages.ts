import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Language } from '#i18n/language.ts';
import type { PageType } from '#components/search/search-state.ts';
import { typeNames } from '#components/search/type-names.ts';

/** What an index says of one page, its text aside. */
export type IndexedPage = {
  url: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
};

// Before the JSON of a fragment stands the word “pagefind_dcd”.
const signature = 12;

/** The pages in one part of an index, read one after the other: a large one has more files than may be open at once. */
export const indexedPagesIn = (part: string): IndexedPage[] =>
  readdirSync(join(part, 'fragment')).map((name) => {
    const bytes = gunzipSync(readFileSync(join(part, 'fragment', name)));
    const { url, meta, filters } = JSON.parse(bytes.subarray(signature).toString()) as IndexedPage;
    return { url, meta, filters };
  });

/** The type that all of the pages have, which the index calls by its name in their language; nothing where they differ. */
export const onlyTypeOf = (
  pages: readonly IndexedPage[],
  language: Language,
): PageType | undefined => {
  const [name, ...others] = new Set(pages.map(({ filters }) => filters.type?.join()));
  const named = Object.entries(typeNames(language)).find(([, one]) => one === name);
  return others.length === 0 ? (named?.[0] as PageType | undefined) : undefined;
};
