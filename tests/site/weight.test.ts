import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { allOf, firstOf, isRecordPage, pagesOf, type BuiltPage } from '../support/built-page.ts';
import { filesOf } from '../support/built-files.ts';
import { attributeOf, elementsIn } from '../support/html.ts';

const kilobyte = 1024;
// A list of a hundred rows may weigh 60 KB, 40 more than a page with a short table.
const budgets = {
  page: 20 * kilobyte,
  shortList: 20,
  row: 0.5 * kilobyte,
  list: 60 * kilobyte,
  script: 8 * kilobyte,
};

const compressed = (text: string): number => gzipSync(text).length;
const sum = (sizes: readonly number[]): number => sizes.reduce((one, other) => one + other, 0);

/** Rows of tables; on a page about no single record also the entries of its lists. */
const rowsOn = (page: BuiltPage): number =>
  elementsIn(firstOf(page, 'main'), ...(isRecordPage(page) ? ['tr'] : ['tr', 'li', 'section']))
    .length;

const budgetOf = (page: BuiltPage): number =>
  Math.min(
    budgets.list,
    budgets.page + budgets.row * Math.max(0, rowsOn(page) - budgets.shortList),
  );

/** The page without its drawn map: what that weighs depends on what it shows. */
const withoutMap = ({ html, document }: BuiltPage): string => {
  const maps = elementsIn(document, 'atlas-map').map(
    ({ sourceCodeLocation }) => sourceCodeLocation,
  );
  return maps.reduceRight(
    (rest, at) => (at ? rest.slice(0, at.startOffset) + rest.slice(at.endOffset) : rest),
    html,
  );
};

describe.for(['real', 'invented'] as const)('in the %s site', (name) => {
  const site = inject('sites')[name];
  const texts = new Map(filesOf(site).map(({ file, text }) => [site.base + file, text]));
  const sizes = new Map(
    [...texts].map(([file, text]) => [file, /\.(css|js)$/.test(file) ? compressed(text) : 0]),
  );
  const pages = pagesOf(site).filter(({ kind }) => kind !== 'redirect');

  // What is loaded for print alone comes after everything else, and keeps no reader waiting.
  const sheetsOf = (page: BuiltPage): string[] =>
    allOf(page, 'link')
      .filter((link) => attributeOf(link, 'rel') === 'stylesheet')
      .filter((link) => attributeOf(link, 'media') !== 'print')
      .flatMap((link) => attributeOf(link, 'href') ?? [])
      .filter((sheet) => !sheet.includes('/AtlasMap.'));

  /** A script and what it imports as it loads; what it imports later, on demand, is not counted. */
  const loadedWith = (script: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(script)) return seen;
    seen.add(script);
    const imports = (texts.get(script) ?? '').matchAll(
      /(?:from|^import|;import)\s*["'](\.[^"']+)["']/g,
    );
    for (const [, path = ''] of imports)
      loadedWith(new URL(path, `http://site.example${script}`).pathname, seen);
    return seen;
  };

  test('a page without its map weighs little', () => {
    const heavy = pages.flatMap((page) => {
      const weight =
        compressed(withoutMap(page)) + sum(sheetsOf(page).map((sheet) => sizes.get(sheet) ?? NaN));
      return weight <= budgetOf(page) ? [] : [`${page.path}: ${weight}`];
    });
    expect(heavy).toEqual([]);
  });

  test('little script is loaded before a reader does anything', () => {
    const heavy = pages.flatMap((page) => {
      const scripts = allOf(page, 'script').flatMap((script) => attributeOf(script, 'src') ?? []);
      const loaded = new Set(scripts.flatMap((script) => [...loadedWith(script)]));
      const weight = sum([...loaded].map((script) => sizes.get(script) ?? NaN));
      return weight <= budgets.script
        ? []
        : [`${page.path}: ${weight} of ${[...loaded].join(' ')}`];
    });
    expect(heavy).toEqual([]);
  });
});
