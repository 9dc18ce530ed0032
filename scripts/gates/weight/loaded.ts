import { addressOn } from '../address.ts';
import { textOf, type BuiltSite } from '../built-site.ts';
import type { Page } from '../page/page.ts';
import { compressed } from './compressed.ts';

/** Styles and scripts of a site, each read and weighed once. */
export type Loaded = {
  /** The styles that a page waits for. */
  sheetsOf: (page: Page) => string[];
  /** The scripts that a page loads before a reader does anything. */
  scriptsOf: (page: Page) => string[];
  weightOf: (files: readonly string[]) => number;
};

const sum = (sizes: readonly number[]): number => sizes.reduce((one, other) => one + other, 0);

/** A script that is imported as the importing one loads; one that is imported later, on demand, is not counted. */
const importing = /(?:from|^import|;import)\s*["'](\.[^"']+)["']/g;

/** Reads what the pages of a site load. */
export const loadedBy = (site: BuiltSite): Loaded => {
  const texts = new Map<string, string>();
  const weights = new Map<string, number>();
  const text = (file: string): string => {
    if (!texts.has(file)) texts.set(file, site.files.has(file) ? textOf(site, file) : '');
    return texts.get(file) ?? '';
  };
  const weight = (file: string): number => {
    if (!weights.has(file)) weights.set(file, compressed(text(file)));
    return weights.get(file) ?? 0;
  };
  const fileOn = (page: Page, address: string): string =>
    addressOn(site, page, address)?.path?.slice(1) ?? address;
  const withImports = (file: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(file)) return seen;
    seen.add(file);
    for (const [, path = ''] of text(file).matchAll(importing))
      withImports(new URL(path, `http://site.example/${file}`).pathname.slice(1), seen);
    return seen;
  };
  return {
    // What is loaded for print alone comes after everything else; the map is weighed on its own.
    sheetsOf: (page) =>
      page.sheets
        .filter(({ address, media }) => media !== 'print' && !address.includes('/AtlasMap.'))
        .map(({ address }) => fileOn(page, address)),
    scriptsOf: (page) => [
      ...new Set(page.scripts.flatMap((one) => [...withImports(fileOn(page, one))])),
    ],
    weightOf: (files) => sum(files.map(weight)),
  };
};
