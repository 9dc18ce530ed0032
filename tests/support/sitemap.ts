import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { pathBelow } from './addresses.ts';
import type { BuiltSite } from './sites.ts';

/** One page of a sitemap: its address, the day it last changed, and its addresses by language. */
export type SitemapEntry = {
  address: string;
  changedOn: string | undefined;
  alternates: Record<string, string>;
};

const elementsOf = (site: BuiltSite, address: string, name: string): Element[] => {
  const text = readFileSync(join(site.folder, pathBelow(site, new URL(address)) ?? ''), 'utf8');
  const wellFormed = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${address}: ${level} ${message}`);
    },
  });
  return [...wellFormed.parseFromString(text, 'text/xml').getElementsByTagName(name)];
};

const textIn = (element: Element, name: string): string | undefined =>
  element.getElementsByTagName(name)[0]?.textContent ?? undefined;

const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';

/** Every page of a built site’s sitemap, from the file that robots.txt names on. */
export const sitemapOf = (site: BuiltSite): SitemapEntry[] => {
  const robots = readFileSync(join(site.folder, 'robots.txt'), 'utf8');
  const index = /^Sitemap: (\S+)$/m.exec(robots)?.[1] ?? '';
  return elementsOf(site, index, 'sitemap')
    .flatMap((file) => elementsOf(site, textIn(file, 'loc') ?? '', 'url'))
    .map((entry) => ({
      address: textIn(entry, 'loc') ?? '',
      changedOn: textIn(entry, 'lastmod'),
      alternates: Object.fromEntries(
        [...entry.getElementsByTagName('xhtml:link')].map((link) => [
          attribute(link, 'hreflang'),
          attribute(link, 'href'),
        ]),
      ),
    }));
};
