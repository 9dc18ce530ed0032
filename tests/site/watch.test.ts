import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, inject, test } from 'vitest';
import { languages, type Language } from '#i18n/language.ts';
import { paths } from '#i18n/links.ts';
import { say } from '#i18n/say.ts';
import { filesOf } from '../support/built-files.ts';
import { allOf, firstOf, pageAt, pathsOf, type BuiltPage } from '../support/built-page.ts';
import { attributeOf, elementsIn, isShown, textOf, type Element } from '../support/html.ts';
import { datedSites } from '../support/sites.ts';
import { groupByRules, holds, watchLinesOf, type WatchLine } from '../support/watch-table.ts';

const numbersIn = (text: string): number[] =>
  (text.match(/\d[\d.,]*/g) ?? []).map((number) => Number(number.replace(/[.,]/g, '')));

const signed = ['in-term', 'open-ended', 'term-unknown', 'term-passed'];

const recountOf = (lines: readonly WatchLine[]) => {
  const inGroup = (...groups: string[]) =>
    lines.filter((line) => groups.includes(line.watch_group)).length;
  const unknown = lines.filter((line) => line.watch_group === 'term-unknown');
  return {
    signed: lines.filter((line) => signed.includes(line.legal_state)).length,
    unknown: unknown.length,
    unnamed: unknown.filter((line) => line.act_named === 'no').length,
    lapsing: inGroup('within-3', 'within-6', 'within-12'),
    lapsed: inGroup('lapsed'),
    waiting: inGroup('waiting'),
  };
};

/** Which partnerships stand in which group on a page as it was built. */
const rowsOn = (page: BuiltPage): string[] =>
  allOf(page, 'tr')
    .filter((row) => attributeOf(row, 'data-group') !== undefined && isShown(row))
    .map((row) => `${attributeOf(row, 'data-group')} ${attributeOf(row, 'data-partnership')}`)
    .sort();

const rowsIn = (lines: readonly WatchLine[], isLeftOut = ''): string[] =>
  lines
    .filter((line) => line.watch_group !== '' && line.watch_group !== isLeftOut)
    .map((line) => `${line.watch_group} ${line.partnership}`)
    .sort();

const withClass = (page: BuiltPage, name: string): Element[] =>
  page.elements.filter((one) => attributeOf(one, 'class')?.split(' ').includes(name));

/** The rows of the table of regions: where each leads, and its five figures. */
const regionsOn = (page: BuiltPage): Map<string, number[]> =>
  new Map(
    withClass(page, 'region-table')
      .flatMap((table) => elementsIn(table, 'tbody'))
      .flatMap((body) => elementsIn(body, 'tr'))
      .map((row) => {
        const [link = row] = elementsIn(row, 'a');
        const region = (attributeOf(link, 'href') ?? '').split('/').at(-2) ?? '';
        return [region, elementsIn(row, 'td').map((cell) => Number(textOf(cell) || 0))];
      }),
  );

const figures = (lines: readonly WatchLine[]): number[] => {
  const { unknown, unnamed, lapsing, lapsed, waiting } = recountOf(lines);
  return [unknown, unnamed, lapsing, lapsed, waiting];
};

/** The sentence with which a page opens holds the recounted figures, and only those. */
const expectOpening = (page: BuiltPage, lines: readonly WatchLine[]): void => {
  const { signed: all, unknown, unnamed } = recountOf(lines);
  const told = numbersIn(withClass(page, 'watch-finding').map(textOf).join(' '));
  const isWordOnly = all === 0 || unknown === 0 || all === 1;
  const both = unknown === all ? [all] : [unknown, all];
  const expected = [...(isWordOnly ? [] : both), ...(unnamed > 0 ? [unnamed] : [])];
  expect([...told].sort(), page.path).toEqual([...expected].sort());
};

/** Every figure beside a group or a list is that of the recounted rows. */
const expectCounts = (page: BuiltPage, lines: readonly WatchLine[]): void => {
  for (const count of page.elements) {
    const groups = attributeOf(count, 'data-count-of')?.split(' ');
    if (!groups) continue;
    const all = lines.filter((line) => groups.includes(line.watch_group)).length;
    expect(Number(textOf(count)), `${page.path} ${groups.join()}`).toBe(all);
  }
};

describe.for(datedSites)('in the %s site', (name) => {
  const site = inject('sites')[name];
  const lines = watchLinesOf(site);
  const regionPages = (language: Language, kind: 'provinsi' | 'daerah') => {
    const start = `${language === 'en' ? '/en' : ''}/masa-berlaku/${kind}/`;
    return pathsOf(site)
      .filter((path) => path.startsWith(start))
      .map((path) => ({ region: path.slice(start.length, -1), path: path.replace(/^\/en/, '') }));
  };

  test('the table has every published partnership, each where the published rules put it', () => {
    const ids = new Set(lines.map((line) => line.partnership));
    expect(ids.size).toBe(lines.length);
    expect(pathsOf(site)).toEqual(
      expect.arrayContaining([...ids].map((id) => paths.partnership(id))),
    );
    expect(lines.map((line) => `${line.partnership} ${line.watch_group}`)).toEqual(
      lines.map((line) => `${line.partnership} ${groupByRules(line)}`),
    );
  });

  test.for(languages)('every figure of the watch is a recount of the table (%s)', (language) => {
    const page = pageAt(site, paths.watch, language);
    expectOpening(page, lines);
    expectCounts(page, lines);
    expect(rowsOn(page)).toEqual(rowsIn(lines, 'term-unknown'));
    const provinces = new Set(lines.flatMap((line) => line.provinces.split(';')).filter(Boolean));
    const counted = [...provinces]
      .map((code) => [code, figures(lines.filter((line) => holds(line.provinces, code)))] as const)
      .filter(([, found]) => found.some((figure) => figure > 0));
    expect(regionsOn(page)).toEqual(new Map(counted));
    const open = lines.filter((line) => line.watch_group === 'term-unknown');
    const distinct = (cells: readonly string[]) =>
      new Set(cells.flatMap((cell) => cell.split(';')).filter(Boolean)).size;
    const most = counted.map(([, [unknownThere = 0]]) => unknownThere).sort((a, b) => b - a);
    for (const whose of withClass(page, 'whose'))
      expect(numbersIn(textOf(whose))).toEqual([
        distinct(open.map((line) => line.home_places)),
        distinct(open.map((line) => line.provinces)),
        ...most.slice(0, 3),
      ]);
    const jumps = withClass(page, 'watch-jumps').flatMap((one) => elementsIn(one, 'li'));
    const { lapsing, lapsed, waiting, unknown } = recountOf(lines);
    expect(jumps.map((one) => numbersIn(textOf(one))[0])).toEqual([
      lapsing,
      lapsed,
      waiting,
      unknown,
    ]);
  });

  test.for(languages)('and so is every figure of a province (%s)', (language) => {
    const pages = regionPages(language, 'provinsi');
    expect(pages).toHaveLength(38);
    for (const { region, path } of pages) {
      const page = pageAt(site, path, language);
      const own = lines.filter((line) => holds(line.provinces, region));
      expect(rowsOn(page), path).toEqual(rowsIn(own));
      expectCounts(page, own);
      if (withClass(page, 'watch-finding').length > 0) expectOpening(page, own);
      for (const [place, found] of regionsOn(page))
        expect(found, `${path} ${place}`).toEqual(
          figures(own.filter((line) => holds(line.home_places, place))),
        );
    }
  });

  test('and of a place', () => {
    const pages = regionPages('id', 'daerah').filter(
      ({ path }) => pageAt(site, path).kind === 'page',
    );
    expect(pages.length).toBeGreaterThan(2);
    for (const { region, path } of pages) {
      const page = pageAt(site, path);
      const own = lines.filter((line) => holds(line.home_places, region));
      expect(rowsOn(page), path).toEqual(rowsIn(own));
      expectCounts(page, own);
      if (withClass(page, 'watch-finding').length > 0) expectOpening(page, own);
    }
  });

  const eventsIn = (text: string) =>
    new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');

  test('every calendar is read by another program, one event for each end, the same in both languages', () => {
    const calendars = filesOf(site).filter(({ file }) => file.endsWith('.ics'));
    expect(calendars.length).toBeGreaterThan(20);
    const known = new Map<string, string[]>();
    for (const { file, text } of calendars) {
      const events = eventsIn(text).map((one) => new ICAL.Event(one));
      const told = events.map((one) => `${one.uid} ${one.startDate.toString()}`);
      expect(new Set(events.map(({ uid }) => uid)).size, file).toBe(told.length);
      expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
      const other = known.get(file.replace(/^en\//, ''));
      if (other) expect(told, file).toEqual(other);
      known.set(file.replace(/^en\//, ''), told);
    }
    const all = new Set(known.get('masa-berlaku.ics'));
    expect([...known.values()].flat().filter((one) => !all.has(one))).toEqual([]);
  });

  test('a partnership says what can be asked when it is on the watch, and leads to its row', () => {
    for (const { partnership, watch_group, home_places } of lines) {
      const page = pageAt(site, paths.partnership(partnership));
      const [part] = withClass(page, 'partnership-watch');
      const text = part ? textOf(part) : '';
      const isWatched = watch_group !== '';
      expect(text.includes(say('id', 'watch.ask')), partnership).toBe(isWatched);
      if (isWatched && home_places !== '')
        expect(text, partnership).toContain(say('id', 'watch.to-row'));
    }
  });

  test('every stated end on the watch stands in the calendar on its last possible day', () => {
    const calendar = readFileSync(join(site.folder, 'masa-berlaku.ics'), 'utf8');
    const events = eventsIn(calendar).map((one) => new ICAL.Event(one));
    const days = events.map(({ uid, startDate }) => `${uid.split('.')[0]} ${startDate.toString()}`);
    const ends = lines
      .filter((line) => line.last_day !== '')
      .map((line) => `${line.partnership} ${line.last_day}`);
    expect(ends.length).toBeGreaterThan(0);
    expect(days).toEqual(expect.arrayContaining(ends));
  });
});

test('a calendar is subscribed to where the address of the site is known, and only downloaded elsewhere', () => {
  const linksOf = (name: 'below' | 'invented') =>
    allOf(pageAt(inject('sites')[name], paths.watch, 'en'), 'a')
      .map((link) => attributeOf(link, 'href') ?? '')
      .filter((href) => href.includes('.ics'));
  expect(linksOf('below')).toEqual([
    'webcal://kota.example/atlas/en/masa-berlaku.ics',
    '/atlas/en/masa-berlaku.ics',
  ]);
  expect(linksOf('invented')).toEqual(['/en/masa-berlaku.ics']);
});

test('a former id of a place leads to its watch and keeps its calendar', () => {
  const site = inject('sites').invented;
  const former = filesOf(site)
    .map(({ file }) => /^masa-berlaku\/daerah\/(.*)\/index\.html$/.exec(file)?.[1] ?? '')
    .filter((id) => id !== '' && pageAt(site, `/masa-berlaku/daerah/${id}/`).kind === 'redirect');
  for (const id of former) {
    const page = pageAt(site, `/masa-berlaku/daerah/${id}/`);
    const to = (attributeOf(firstOf(page, 'a'), 'href') ?? '').split('/').at(-2) ?? '';
    expect(readFileSync(join(site.folder, `daerah/${id}.ics`), 'utf8')).toBe(
      readFileSync(join(site.folder, `daerah/${to}.ics`), 'utf8'),
    );
  }
  expect(former.length).toBeGreaterThan(0);
});
