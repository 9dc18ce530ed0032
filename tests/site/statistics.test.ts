import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, test } from 'vitest';
import { languages } from '#i18n/language.ts';
import { allOf, pageAt, type BuiltPage } from '../support/built-page.ts';
import { attributeOf, elementsIn, textOf, type Element } from '../support/html.ts';
import { publishedOf, recordsOf } from '../support/site-records.ts';
import type { BuiltSite } from '../support/sites.ts';

// Nothing here asks the model: the rows of each chart are read and counted by other means.

type Row = Record<string, string>;

const read = (site: BuiltSite, name: string): Row[] =>
  parse(readFileSync(join(site.folder, 'statistik', `${name}.csv`)), { columns: true });

const namesOf = (site: BuiltSite): string[] =>
  readdirSync(join(site.folder, 'statistik'))
    .filter((file) => file.endsWith('.csv') && !file.endsWith('-angka.csv'))
    .map((file) => file.slice(0, -'.csv'.length));

/** The columns that a count goes by: those of the figures that are neither a name nor the count. */
const groupedBy = (figures: readonly Row[]): string[] =>
  Object.keys(figures[0] ?? {}).filter((column) => !/_(id|en)$|^count$/.test(column));

const keyOf = (row: Row, columns: readonly string[]): string =>
  columns.map((column) => row[column]).join('|');

const recount = (rows: readonly Row[], columns: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const row of rows)
    counts.set(keyOf(row, columns), (counts.get(keyOf(row, columns)) ?? 0) + 1);
  return counts;
};

const numberIn = (text: string): number =>
  text === '–' ? 0 : Number(text.replace(/[.,](?=\d{3}\b)/g, ''));

const sectionOf = (page: BuiltPage, name: string): Element => {
  const found = allOf(page, 'section').find((section) =>
    elementsIn(section, 'h2').some((heading) => attributeOf(heading, 'id') === name),
  );
  return found ?? expect.fail(`${page.path} has no section ${name}.`);
};

const isSigned = (state = ''): boolean =>
  ['in-term', 'open-ended', 'term-unknown', 'term-passed'].includes(state);

const different = (rows: readonly Row[], ...columns: string[]): number =>
  recount(rows, columns).size;

const peakOf = (rows: readonly Row[], column: string): [string, number] =>
  [...recount(rows, [column])].reduce((one, other) => (other[1] > one[1] ? other : one), ['', 0]);

const where = (rows: readonly Row[], column: string, ...values: string[]): number =>
  rows.filter((row) => values.includes(row[column] ?? '')).length;

/** The numbers that the heading of each chart speaks of, in the order of the Indonesian sentence. */
const told: Record<string, (rows: readonly Row[], all: number) => number[]> = {
  'keadaan-hukum': (rows) => [
    where(rows, 'legal_state', 'term-unknown'),
    rows.filter((row) => isSigned(row.legal_state)).length,
  ],
  penandatanganan: (rows) => {
    const dated = rows.filter(({ signed_on }) => signed_on !== '');
    const [year, most] = peakOf(dated, 'year');
    return [dated.length, dated.filter(({ renews }) => renews !== '').length, Number(year), most];
  },
  'jangka-waktu': (rows) => [
    rows.filter((row) => row.signed_on && row.ends_on && row.open_ended === 'no').length,
    rows.length,
  ],
  'umur-bukti': (rows) => [where(rows, 'activity', 'recent'), rows.length],
  bidang: (rows) => {
    const [sector, agreed] = peakOf(
      rows.filter(({ role }) => role === 'agreed'),
      'sector',
    );
    const own = rows.filter((row) => row.sector === sector);
    return [agreed, where(own, 'role', 'done'), where(own, 'role', 'hoped')];
  },
  'hasil-program': (rows) => [
    rows.filter(({ reported_figures }) => Number(reported_figures) > 0).length,
    rows.length,
  ],
  kawasan: (rows, all) => [different(rows, 'partnership'), all, peakOf(rows, 'region')[1]],
  negara: (rows) => [
    different(rows, 'country'),
    ...[...recount(rows, ['country']).values()].sort((one, other) => other - one).slice(0, 3),
  ],
  provinsi: (rows) => [different(rows, 'province'), 38],
  'kekuatan-bukti': (rows) => [
    rows.filter(({ primary_sources }) => Number(primary_sources) > 0).length,
    rows.length,
  ],
  'jumlah-sumber': (rows) => [where(rows, 'sources', '1'), rows.length],
  'keandalan-sumber': (rows) => [
    rows.length,
    where(rows, 'reliability', 'primary'),
    where(rows, 'reliability', 'weak'),
  ],
};

const isOlderThan = (months: number, date: string, day: string): boolean => {
  const since = new Date(`${date}-01-01`.slice(0, 10));
  const limit = new Date(
    Date.UTC(since.getUTCFullYear(), since.getUTCMonth() + months, since.getUTCDate()),
  );
  return new Date(day) > limit;
};

describe.for(['real', 'past', 'invented'] as const)('in the %s site', (name) => {
  const site = inject('sites')[name];
  const charts = namesOf(site);

  test('there are twelve charts with their rows and figures', () => {
    expect(charts.sort()).toEqual(Object.keys(told).sort());
    for (const chart of charts) expect(read(site, chart).length, chart).toBeGreaterThan(0);
  });

  test('all published partnerships are counted', async () => {
    const published = publishedOf(await recordsOf(name));
    for (const chart of ['keadaan-hukum', 'umur-bukti', 'kekuatan-bukti', 'jumlah-sumber'])
      expect(
        read(site, chart)
          .map(({ partnership }) => partnership)
          .sort(),
      ).toEqual(published.sort());
  });

  test.for(Object.keys(told))('the figures of %s are what its rows give', (chart) => {
    const figures = read(site, `${chart}-angka`);
    const columns = groupedBy(figures);
    const counted = recount(read(site, chart), columns);
    const stated = new Map(
      figures
        .map((row) => [keyOf(row, columns), Number(row.count)] as const)
        .filter(([, count]) => count > 0),
    );
    expect(stated).toEqual(counted);
  });

  test.for(Object.keys(told))('the heading of %s tells what its rows give', (chart) => {
    const heading = elementsIn(sectionOf(pageAt(site, '/statistik/'), chart), 'h2')[0];
    const numbers = (heading ? textOf(heading) : '').match(/\d[\d.]*/g)?.map(numberIn);
    const all = read(site, 'keadaan-hukum').length;
    expect(numbers).toEqual(told[chart]?.(read(site, chart), all));
  });

  test.for(languages)('the tables (%s) hold the same figures', (language) => {
    const page = pageAt(site, '/statistik/', language);
    let seen = 0;
    for (const chart of charts) {
      const figures = read(site, `${chart}-angka`);
      const [group = '', kind] = groupedBy(figures);
      for (const table of elementsIn(sectionOf(page, chart), 'table')) {
        seen += 1;
        const [, ...heads] = elementsIn(table, 'th')
          .slice(0, kind === undefined ? 2 : 5)
          .filter((one) => attributeOf(one, 'scope') === 'col')
          .map(textOf);
        for (const row of elementsIn(table, 'tr').slice(1)) {
          const [label = '', ...cells] = elementsIn(row, 'th', 'td').map((cell) =>
            textOf(cell).trim(),
          );
          const own = figures.filter((one) => one[`${group}_${language}`] === label);
          expect(own, `${chart}: ${label}`).not.toEqual([]);
          const expected = heads.map((head) =>
            own
              .filter(
                (one) =>
                  kind === undefined ||
                  one[`${kind}_${language}`] === head ||
                  !figures.some((other) => other[`${kind}_${language}`] === head),
              )
              .reduce((sum, { count }) => sum + Number(count), 0),
          );
          expect(cells.map(numberIn), `${chart}: ${label}`).toEqual(expected);
        }
      }
    }
    expect(seen).toBeGreaterThan(1);
  });

  test('every bar and tile carries the number that it stands for', () => {
    const page = pageAt(site, '/statistik/');
    for (const chart of charts) {
      const section = sectionOf(page, chart);
      const figures = read(site, `${chart}-angka`);
      const [group = ''] = groupedBy(figures);
      const counts = figures.map(({ count }) => Number(count)).filter((count) => count > 0);
      const tiles = elementsIn(section, 'a').filter((one) => attributeOf(one, 'aria-label'));
      if (tiles.length > 0)
        expect(tiles.map((one) => attributeOf(one, 'aria-label')).sort()).toEqual(
          figures.map((row) => `${row[`${group}_id`]}: ${row.count}`).sort(),
        );
      for (const drawing of elementsIn(section, 'svg').filter(
        (one) => attributeOf(one, 'role') === 'img',
      )) {
        if (chart === 'penandatanganan') continue;
        const drawn = elementsIn(drawing, 'text')
          .map(textOf)
          .filter((text) => /^[\d.]+$/.test(text))
          .map(numberIn);
        const isFolded = chart === 'negara' && !drawn.includes(1);
        expect(drawn.sort(), chart).toEqual(
          counts.filter((count) => !isFolded || count > 1).sort(),
        );
      }
    }
  });

  test('nothing of fewer than ten things is drawn, and all else is', () => {
    const page = pageAt(site, '/statistik/');
    const thingOf: Record<string, string[]> = {
      'hasil-program': ['partnership', 'programme'],
      penandatanganan: ['partnership', 'act'],
      'jangka-waktu': ['partnership', 'act'],
      'keandalan-sumber': ['source'],
    };
    for (const chart of charts) {
      const rows = read(site, chart).filter(
        (row) =>
          row.year !== 'undated' && !/^(open-ended|(start|end)-unknown)$/.test(row.term ?? ''),
      );
      const isDrawn = elementsIn(sectionOf(page, chart), 'figure').length > 0;
      expect(isDrawn, chart).toBe(different(rows, ...(thingOf[chart] ?? ['partnership'])) >= 10);
    }
  });

  test('the age of evidence follows from its date and the day', () => {
    const limits = { '0-12': 12, '13-24': 24, '25-60': 60, '61-120': 120 };
    for (const { latest_evidence: date = '', as_of: day = '', age_in_months: age } of read(
      site,
      'umur-bukti',
    )) {
      const fits = Object.entries(limits).find(([, months]) => !isOlderThan(months, date, day));
      expect(age, `${date} on ${day}`).toBe(date === '' ? 'undated' : (fits?.[0] ?? '121+'));
    }
  });
});

test('an empty atlas says that there is nothing to count, and has empty files', () => {
  const site = inject('sites').empty;
  for (const chart of namesOf(site)) expect(read(site, chart)).toEqual([]);
  expect(allOf(pageAt(site, '/statistik/'), 'figure', 'table')).toEqual([]);
});
