/**
 * What the script of the list loads, each file for one language. One file for all had 246 KB at 10,000 partnerships; these
 * have up to 60, and `words` is loaded when the rows are shown, for only who types needs it.
 */
export const listFiles = ['rows', 'parties', 'lines', 'words'] as const;
export type ListFile = (typeof listFiles)[number];

/** Where a file of the list lies in the site. */
export const pathOfListFile = (file: ListFile, language: string): string =>
  `list/${file}.${language}.json`;
