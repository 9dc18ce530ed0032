import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { attributeOf, elementsIn, parseHtml, type Element } from './html.ts';
import { findPage, type BuiltPage } from './built-page.ts';
import type { BuiltSite } from './sites.ts';

/** An address that an element of a page names. */
export type Reference = { page: BuiltPage; element: Element; written: string; url: URL };

const namingAttributes = ['href', 'src', 'xlink:href', 'action', 'poster', 'data', 'formaction'];

const addressesIn = (element: Element): string[] => [
  ...namingAttributes.flatMap((name) => attributeOf(element, name) ?? []),
  ...(attributeOf(element, 'srcset') ?? '').split(',').flatMap((one) => /\S+/.exec(one) ?? []),
];

/** Where a page is published. */
export const urlOf = ({ origin, base }: BuiltSite, path: string): URL =>
  new URL(base.slice(0, -1) + path, origin);

/** Every address on a page, resolved as the browser resolves it. */
export const referencesOn = (site: BuiltSite, page: BuiltPage): Reference[] =>
  page.elements.flatMap((element) =>
    addressesIn(element).map((written) => ({
      page,
      element,
      written,
      url: new URL(written, urlOf(site, page.path)),
    })),
  );

/** Whether an address leads to the site itself. */
export const isOwn = ({ origin }: BuiltSite, url: URL): boolean => url.origin === origin;

/** The path of an own address below the base, or nothing where it leads out of the base. */
export const pathBelow = ({ base }: BuiltSite, { pathname }: URL): string | undefined =>
  pathname.startsWith(base) ? `/${decodeURIComponent(pathname.slice(base.length))}` : undefined;

/** The page that an own address leads to. */
export const targetOf = (site: BuiltSite, url: URL): BuiltPage | undefined =>
  findPage(site, pathBelow(site, url));

/** Whether a file of the built site, no page, lies at an own address. */
export const isFileOf = (site: BuiltSite, url: URL): boolean => {
  const path = join(site.folder, pathBelow(site, url) ?? '../nowhere');
  return existsSync(path) && statSync(path).isFile() && !path.endsWith('.html');
};

/** The ids of the elements at an own address: of a page, or of a drawing. */
export const idsAt = (site: BuiltSite, url: URL): string[] => {
  const isDrawing = url.pathname.endsWith('.svg') && isFileOf(site, url);
  const elements = isDrawing
    ? elementsIn(parseHtml(readFileSync(join(site.folder, pathBelow(site, url) ?? ''), 'utf8')))
    : (targetOf(site, url)?.elements ?? []);
  return elements.flatMap((element) => attributeOf(element, 'id') ?? []);
};
