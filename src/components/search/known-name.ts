/** A page with a name of its own: what it is called, where it lies, what it is, and how else it is called. */
export type KnownName = [title: string, url: string, type: string, ...otherNames: string[]];

/** The same after the number of partnerships that have it as a party or a country. */
export type WeighedName = [partnerships: number, ...name: KnownName];

/** The file of an index with all names of a language. */
export const fileOfNames = (language: string): string => `names.${language}.json`;

/** The file with one run of them, or with where each run starts. */
export const fileOfRun = (language: string, run: number | 'starts'): string =>
  `names.${language}.${run}.json`;

/** What stands between two names in the index. */
export const nameSeparator = ' · ';
