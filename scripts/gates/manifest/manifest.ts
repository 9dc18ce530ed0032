import { languages } from '#i18n/language.ts';
import { derivedPages } from './derived-pages.ts';
import { derivedRedirects } from './derived-redirects.ts';
import type { Entry, Expected } from './expected.ts';
import { passingFiles, publicFiles, publicFilesByLanguage } from './files.ts';
import { recordPages } from './record-pages.ts';

const inBothLanguages = (entries: readonly Entry[]): Entry[] =>
  languages.flatMap((language) => {
    const start = language === 'en' ? '/en' : '';
    return entries.map((entry) => ({
      ...entry,
      path: start + entry.path,
      ...(entry.leadsTo === undefined ? {} : { leadsTo: start + entry.leadsTo }),
    }));
  });

const entriesOf = (
  families: Readonly<Record<string, (expected: Expected) => string[]>>,
  isPublic: boolean,
  expected: Expected,
): Entry[] =>
  Object.entries(families).flatMap(([what, pathsOf]) =>
    pathsOf(expected).map((path) => ({ path, what, isPublic })),
  );

const made = new WeakMap<Expected, ReadonlyMap<string, Entry>>();

/**
 * Everything that a site publishes, by its path: every record in every language and every output. What is not here is not
 * published; what bears the hash of its content (`_astro/`, `pagefind/<hash>/`) needs no entry.
 */
export const manifestOf = (expected: Expected): ReadonlyMap<string, Entry> => {
  const known = made.get(expected);
  if (known) return known;
  const entries = [
    ...inBothLanguages([
      ...derivedPages(expected),
      ...derivedRedirects(expected),
      ...recordPages(expected),
      ...entriesOf(publicFilesByLanguage, true, expected),
    ]),
    ...entriesOf(publicFiles, true, expected),
    ...entriesOf(passingFiles, false, expected),
  ];
  const manifest = new Map(entries.map((entry) => [entry.path, entry]));
  made.set(expected, manifest);
  return manifest;
};

/** The file that an address is answered with. */
export const fileOf = (path: string): string =>
  (path.endsWith('/') ? `${path}index.html` : path).slice(1);
