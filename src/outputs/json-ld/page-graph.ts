import type { Graph, WebPage } from 'schema-dts';
import { paths } from '#i18n/links.ts';
import { breadcrumbsOf, type Crumb } from './breadcrumbs.ts';
import type { Described } from './described.ts';
import { ownAddress, type Frame } from './frame.ts';
import { websiteAt, websiteIn } from './website.ts';

/** A page as its head knows it. */
export type PageTold = {
  path: string;
  title: string;
  crumbs: readonly Crumb[];
  described: Described | undefined;
};

/** All that a page says of itself in JSON-LD, under its canonical address. */
export function pageGraph(frame: Frame, { path, title, crumbs, described }: PageTold): Graph {
  const address = ownAddress(frame, path);
  const subject = described?.subject['@id'];
  const page: WebPage = {
    '@type': 'WebPage',
    '@id': address,
    url: address,
    name: title,
    inLanguage: frame.language,
    isPartOf: { '@id': websiteAt(frame) },
    breadcrumb: breadcrumbsOf(frame, path, crumbs),
    mainEntity: subject === undefined ? undefined : { '@id': subject },
    ...described?.page,
  };
  return {
    '@context': 'https://schema.org',
    '@graph': [
      page,
      ...(path === paths.home ? [websiteIn(frame)] : []),
      ...(described ? [described.subject, ...(described.others ?? [])] : []),
    ],
  };
}
