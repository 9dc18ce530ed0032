import { languages, type Language } from '#i18n/language.ts';
import type { Day } from '#model/partial-date.ts';
import { xmlText } from '../atom.ts';

/** A page that a search engine may show: its path without base and language, and the day its content last changed, if known. */
export type ListedPage = { path: string; changedOn?: Day | undefined };

/** One file of the sitemap. */
export type SitemapFile = { name: string; text: string };

type AddressOf = (language: Language, path: string) => string;

/** The format allows 50,000 addresses and 50 MB in one file; so many stay well below both. */
export const mostInFile = 40_000;

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const format = 'http://www.sitemaps.org/schemas/sitemap/0.9';

const entryOf = (language: Language, { path, changedOn }: ListedPage, addressOf: AddressOf) => {
  const alternates = [...languages.map((one) => [one, one] as const), ['x-default', 'id'] as const];
  return [
    '<url>',
    `<loc>${xmlText(addressOf(language, path))}</loc>`,
    ...(changedOn === undefined ? [] : [`<lastmod>${changedOn}</lastmod>`]),
    ...alternates.map(
      ([name, spoken]) =>
        `<xhtml:link rel="alternate" hreflang="${name}" href="${xmlText(addressOf(spoken, path))}"/>`,
    ),
    '</url>',
  ].join('\n');
};

const inFiles = (pages: readonly ListedPage[], most: number): (readonly ListedPage[])[] =>
  Array.from({ length: Math.ceil(pages.length / most) }, (_, at) =>
    pages.slice(at * most, (at + 1) * most),
  );

/** The pages in both languages, each naming the other, in one file or more for each language. */
export const sitemapFiles = (
  pages: readonly ListedPage[],
  addressOf: AddressOf,
  most = mostInFile,
): SitemapFile[] =>
  languages.flatMap((language) =>
    inFiles(pages, most).map((some, at) => ({
      name: `sitemap-${language}-${at + 1}.xml`,
      text: [
        `${declaration}<urlset xmlns="${format}" xmlns:xhtml="http://www.w3.org/1999/xhtml">`,
        ...some.map((page) => entryOf(language, page, addressOf)),
        '</urlset>\n',
      ].join('\n'),
    })),
  );

/** The file that names the others. */
export const sitemapIndex = (addresses: readonly string[]): string =>
  [
    `${declaration}<sitemapindex xmlns="${format}">`,
    ...addresses.map((address) => `<sitemap><loc>${xmlText(address)}</loc></sitemap>`),
    '</sitemapindex>\n',
  ].join('\n');

/** What search engines may read, and where the sitemap lies. It counts only at the root of a domain. */
export const robotsText = (sitemap: string): string =>
  ['User-agent: *', 'Allow: /', '', `Sitemap: ${sitemap}`, ''].join('\n');
