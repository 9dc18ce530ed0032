import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findPage, type BuiltPage } from './built-page.ts';
import type { BuiltSite } from './sites.ts';

/** Where a page is published. */
export const urlOf = ({ origin, base }: BuiltSite, path: string): URL =>
  new URL(base.slice(0, -1) + path, origin);

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
