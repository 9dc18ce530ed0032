import { nameSeparator, type KnownName, type WeighedName } from '#components/search/known-name.ts';
import { plainWords } from '#components/search/named-in.ts';
import type { IndexedPage } from './indexed-pages.ts';

/** Of some names, those with a word that the ones before lack: only words in Latin letters are compared. */
const addingWords = (title: string, names: readonly string[]): string[] => {
  const known = new Set(plainWords(title).split(' '));
  return names.filter((name) => {
    const words = plainWords(name).match(/[a-z0-9]+/g) ?? [];
    const hasNew = words.some((word) => !known.has(word));
    for (const word of words) known.add(word);
    return hasNew;
  });
};

/** All names of the places, organizations, countries, provinces, sectors and terms among the pages of an index, by address. */
export const namesIn = (pages: readonly IndexedPage[]): KnownName[] =>
  pages
    .filter(({ meta }) => meta.names !== undefined)
    .sort((one, other) => (one.url < other.url ? -1 : 1))
    .map(({ url, meta: { title = url, names = '' }, filters }) => [
      title,
      url,
      filters.type?.[0] ?? '',
      ...names.split(nameSeparator).filter((name) => name !== title),
    ]);

/** How many partnerships have each name as that of a party or a country. */
const partnershipsByName = (pages: readonly IndexedPage[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { meta, filters } of pages) {
    if (meta.parties === undefined) continue;
    for (const name of new Set([...meta.parties.split(nameSeparator), ...(filters.country ?? [])]))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
};

/** Names with the number of partnerships that have them. */
export const weighed = (
  names: readonly KnownName[],
  pages: readonly IndexedPage[],
): WeighedName[] => {
  const counts = partnershipsByName(pages);
  return names.map((name) => [counts.get(name[0]) ?? 0, ...name]);
};

/** The same names without those that have no new word, for comparing words with them. */
export const withoutRepeatedWords = (names: readonly KnownName[]): KnownName[] =>
  names.map(([title, url, type, ...others]) => [title, url, type, ...addingWords(title, others)]);
