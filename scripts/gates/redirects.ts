import { addressOn } from './address.ts';
import type { BuiltSite } from './built-site.ts';
import type { Found, Gate } from './fault.ts';
import { manifestOf } from './manifest/manifest.ts';
import type { Page } from './page/page.ts';

/** Where a page that only leads on leads to: a path below the base. */
export const targetOf = (site: BuiltSite, page: Page): string | undefined => {
  const [, written] = /^0;\s*url=(.+)$/i.exec(page.refresh ?? '') ?? [];
  return written === undefined ? undefined : addressOn(site, page, written)?.path;
};

const fix: Found['fix'] = {
  id: 'Perbaiki formerIds rekaman itu: setiap id lama ditulis di satu rekaman saja, yang masih terbit.',
  en: 'Mend the formerIds of the record: each former id stands in one record only, one that is still published.',
};

const wrongWith = (site: BuiltSite, page: Page): Found['problem'] | undefined => {
  const path = targetOf(site, page);
  const target = path === undefined ? undefined : site.pages.get(path);
  if (!target)
    return {
      id: `Alamat lama ini menuju ${path ?? 'alamat di luar situs'}, yang tidak ada.`,
      en: `This former address leads to ${path ?? 'an address elsewhere'}, which is not there.`,
    };
  if (target.kind === 'redirect')
    return {
      id: `Alamat lama ini menuju ${target.path}, yang juga hanya mengalihkan.`,
      en: `This former address leads to ${target.path}, which only leads on as well.`,
    };
  const expected = manifestOf(site.expected).get(page.path)?.leadsTo;
  if (expected !== undefined && expected === path) return undefined;
  return {
    id: `Halaman ini mengalihkan ke ${target.path}; menurut rekaman: ${expected ?? 'tidak ke mana-mana'}.`,
    en: `This page leads on to ${target.path}; by the records: ${expected ?? 'nowhere'}.`,
  };
};

/** Every former address leads in one step to the page of the record: no chain, no loop, no dead end. */
export const redirects: Gate = {
  name: 'redirects',
  check: (site) => {
    const leading = [...site.pages.values()].filter(({ kind }) => kind === 'redirect');
    const silent = [...manifestOf(site.expected).values()]
      .filter(({ leadsTo }) => leadsTo !== undefined)
      .flatMap(({ path }) => site.pages.get(path) ?? [])
      .filter(({ kind }) => kind !== 'redirect');
    return [...leading, ...silent].flatMap((page) => {
      const problem = wrongWith(site, page);
      return problem ? [{ file: page.file, problem, fix }] : [];
    });
  },
};
