import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect } from 'vitest';
import { allOf, type BuiltPage } from './built-page.ts';
import { attributeOf, elementsIn, type Element } from './html.ts';
import type { BuiltSite } from './sites.ts';

// The files of the charts, read and counted without asking the model.

/** A row of a file, by the names of its columns. */
export type Row = Record<string, string>;

/** A file of the statistics. */
export const read = (site: BuiltSite, name: string): Row[] =>
  parse(readFileSync(join(site.folder, 'statistik', `${name}.csv`)), { columns: true });

/** The names of all charts that have files. */
export const namesOf = (site: BuiltSite): string[] =>
  readdirSync(join(site.folder, 'statistik'))
    .filter((file) => file.endsWith('.csv') && !file.endsWith('-angka.csv'))
    .map((file) => file.slice(0, -'.csv'.length));

/** The columns that a count goes by: those of the figures that are neither a name nor the count. */
export const groupedBy = (figures: readonly Row[]): string[] =>
  Object.keys(figures[0] ?? {}).filter((column) => !/_(id|en)$|^count$/.test(column));

/** The values of some columns as one key. */
export const keyOf = (row: Row, columns: readonly string[]): string =>
  columns.map((column) => row[column]).join('|');

/** How many rows share the same values. */
export const recount = (rows: readonly Row[], columns: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const row of rows)
    counts.set(keyOf(row, columns), (counts.get(keyOf(row, columns)) ?? 0) + 1);
  return counts;
};

/** A number as either language writes it. */
export const numberIn = (text: string): number =>
  text === '–' ? 0 : Number(text.replace(/[.,](?=\d{3}\b)/g, ''));

/** The part of the page that shows a chart; fails where there is none. */
export const sectionOf = (page: BuiltPage, name: string): Element => {
  const found = allOf(page, 'section').find((section) =>
    elementsIn(section, 'h2').some((heading) => attributeOf(heading, 'id') === name),
  );
  return found ?? expect.fail(`${page.path} has no section ${name}.`);
};

/** How many different values some columns have. */
export const different = (rows: readonly Row[], ...columns: string[]): number =>
  recount(rows, columns).size;
