import { describe, expect, inject, test } from 'vitest';
import { languages } from '#i18n/language.ts';
import { allOf, pageAt } from '../support/built-page.ts';
import {
  different,
  groupedBy,
  keyOf,
  namesOf,
  numberIn,
  read,
  recount,
  sectionOf,
} from '../support/chart-files.ts';
import { toldBy } from '../support/chart-headings.ts';
import { attributeOf, elementsIn, textOf, type Element } from '../support/html.ts';
import { publishedOf, recordsOf } from '../support/site-records.ts';
import { datedSites } from '../support/sites.ts';

const isOlderThan = (months: number, date: string, day: string): boolean => {
  const since = new Date(`${date}-01-01`.slice(0, 10));
  const limit = new Date(
    Date.UTC(since.getUTCFullYear(), since.getUTCMonth() + months, since.getUTCDate()),
  );
  return new Date(day) > limit;
};

/** Where a tile leads, and the number that both its name and its text tell. */
const tileOf = (tile: Element): string => {
  const shown = elementsIn(tile, 'text').map(textOf).join(' ');
  const count = /\d+/.exec(shown)?.[0] ?? '';
  const isNamed = attributeOf(tile, 'aria-label')?.startsWith(shown) ?? false;
  return `${attributeOf(tile, 'href')?.replace(/^\/en/, '')} ${isNamed ? count : 'unnamed'}`;
};

describe.for(datedSites)('in the %s site', (name) => {
  const site = inject('sites')[name];
  const charts = namesOf(site);

  test('there are twelve charts, each with its rows', () => {
    expect(charts.sort()).toEqual(Object.keys(toldBy).sort());
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

  test.for(Object.keys(toldBy))('the figures of %s are what its rows give', (chart) => {
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

  test.for(Object.keys(toldBy))('the heading of %s tells what its rows give', (chart) => {
    const heading = elementsIn(sectionOf(pageAt(site, '/statistik/'), chart), 'h2')[0];
    const numbers = (heading ? textOf(heading) : '').match(/\d[\d.]*/g)?.map(numberIn);
    const [rows, all] = [read(site, chart), read(site, 'keadaan-hukum').length];
    expect(numbers).toEqual(rows.length > 0 ? toldBy[chart]?.(rows, all) : undefined);
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
        expect(tiles.map(tileOf).sort()).toEqual(
          figures.map((row) => `/provinsi/${row[group]}/ ${row.count}`).sort(),
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
