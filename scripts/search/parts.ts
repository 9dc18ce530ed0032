import { existsSync, readdirSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { fromBytesOf, shortDigestOf } from '#reading/code-digest.ts';
import type { Language } from '#i18n/language.ts';

/** A part of the index of one language: the name of its folder, and its pages below the site by their addresses. */
export type Part = { name: string; pages: string[] };

const isPage = (file: string): boolean => file.endsWith('.html');

const partOf = (name: string, files: readonly string[]): Part => ({
  name,
  pages: files.map((file) => file.replaceAll(sep, '/')).sort(),
});

/** The parts of the index of one language: the first has all but large folders. Pages in English lie in a folder of their own. */
export const partsOf = (dist: string, language: Language, mostAPart: number): Part[] => {
  const home = language === 'en' ? 'en' : '';
  if (!existsSync(join(dist, home))) return [];
  const entries = readdirSync(join(dist, home), { withFileTypes: true });
  const folders = entries
    .filter((one) => one.isDirectory() && !['en', 'pagefind', '_astro'].includes(one.name))
    .map(({ name }) => join(home, name));
  const filesIn = (folder: string): string[] =>
    readdirSync(join(dist, folder), { recursive: true, encoding: 'utf8' })
      .filter(isPage)
      .map((file) => join(folder, file));
  const own = new Map(folders.sort().map((folder) => [folder, filesIn(folder)]));
  const large = [...own].filter(([, files]) => files.length > mostAPart);
  for (const [folder] of large) own.delete(folder);
  const atTop = entries.filter(({ name }) => isPage(name)).map(({ name }) => join(home, name));
  return [
    partOf(language, [...atTop, ...[...own.values()].flat()]),
    ...large.map(([folder, files]) => partOf(`${language}.${basename(folder)}`, files)),
  ];
};

/** The pages of a part that are marked for search, with digests of their bytes. */
export const markedPagesOf = function* (
  dist: string,
  { pages }: Part,
): Generator<[page: string, digest: string]> {
  const digestOf = (bytes: Buffer) =>
    bytes.includes('data-pagefind-body') ? shortDigestOf(bytes) : undefined;
  for (const page of pages) {
    const digest = fromBytesOf(join(dist, page), digestOf);
    if (digest !== undefined) yield [page, digest];
  }
};
