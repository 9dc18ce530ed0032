import { fileOf } from './manifest/manifest.ts';
import type { Page } from './page/page.ts';
import type { BuiltSite, Where } from './built-site.ts';

/** An address as a browser resolves it on a page; nothing where it is no address at all. */
export type Address = {
  url: URL;
  /** Its path below the base, decoded; nothing where it leads out of the site. */
  path: string | undefined;
};

const resolved = new WeakMap<object, Map<string, Address | undefined>>();

const pathBelow = ({ origin, base }: Where, url: URL): string | undefined => {
  if (url.origin !== origin || !url.pathname.startsWith(base)) return undefined;
  try {
    return `/${decodeURIComponent(url.pathname.slice(base.length))}`;
  } catch {
    return undefined;
  }
};

const resolve = (site: Where, page: Pick<Page, 'path'>, written: string): Address | undefined => {
  const at = site.origin + site.base + page.path.slice(1);
  if (!URL.canParse(written, at)) return undefined;
  const url = new URL(written, at);
  return { url, path: pathBelow(site, url) };
};

/** Where an address leads; each is worked out once for the whole site, unless it depends on the page it stands on. */
export const addressOn = (
  site: Where,
  page: Pick<Page, 'path'>,
  written: string,
): Address | undefined => {
  if (!/^(\/|[a-z][a-z0-9+.-]*:)/i.test(written)) return resolve(site, page, written);
  const known = resolved.get(site) ?? new Map<string, Address | undefined>();
  resolved.set(site, known);
  if (!known.has(written)) known.set(written, resolve(site, page, written));
  return known.get(written);
};

/** Whether a page or a file answers at a path below the base. */
export const isAnswered = ({ pages, files }: BuiltSite, path: string): boolean =>
  pages.has(path) || files.has(fileOf(path));

/** A path as people read it in a message: decoded, with the base. */
export const shown = ({ base }: Where, path: string): string => base + path.slice(1);
