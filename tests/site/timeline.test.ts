import { describe, expect, inject, test } from 'vitest';
import { findPage, pageAt, pathsOf } from '../support/built-page.ts';
import { attributeOf, elementsIn, textOf } from '../support/html.ts';
import { publishedOf, recordsOf } from '../support/site-records.ts';
import type { PartnershipRecord } from '#schema/partnership.ts';

describe.for(['real', 'invented'] as const)('in the %s site', async (name) => {
  const site = inject('sites')[name];
  const decades = pathsOf(site).filter((path) => /^\/linimasa\/\d{4}-an\/$/.test(path));
  const rows = decades.flatMap((path) =>
    elementsIn(pageAt(site, path).document, 'tr').filter((row) => attributeOf(row, 'data-kind')),
  );
  const records = await recordsOf(name);
  const published = new Set(publishedOf(records));
  const partnerships = records
    .filter(({ collection, id }) => collection === 'partnerships' && published.has(id))
    .map(({ value }) => value as PartnershipRecord);
  const countOf = (...kinds: string[]): number =>
    rows.filter((row) => kinds.includes(attributeOf(row, 'data-kind') ?? '')).length;

  test('every dated act and event of the records stands on the page of its decade', () => {
    const acts = partnerships.flatMap(({ agreements }) => agreements);
    const events = partnerships.flatMap((one) => one.events);
    expect(countOf('act', 'renewal')).toBe(acts.filter((act) => act.signedOn).length);
    expect(countOf('renewal')).toBe(acts.filter((act) => act.signedOn && act.renews).length);
    expect(countOf('event')).toBe(events.filter(({ date }) => date).length);
    expect(countOf('end')).toBe(acts.filter((act) => act.endsOn ?? act.endedOn).length);
  });

  test('a date stands as exactly as its source has it, in its own year', () => {
    for (const path of decades) {
      const times = elementsIn(pageAt(site, path).document, 'time').map(
        (time) => [attributeOf(time, 'datetime') ?? '', textOf(time)] as const,
      );
      const decade = path.slice('/linimasa/'.length, -'0-an/'.length);
      expect(times.length).toBeGreaterThan(0);
      expect(times.filter(([date]) => !date.startsWith(decade))).toEqual([]);
      const words = { 4: 1, 7: 2, 10: 3 } as const;
      for (const [date, text] of times)
        expect(text.split(' '), date).toHaveLength(words[date.length as 4 | 7 | 10]);
    }
  });

  test('the strip leads to every year that has a date, and says how many', () => {
    const strip = elementsIn(pageAt(site, '/linimasa/').document, 'a').filter((one) =>
      attributeOf(one, 'aria-label'),
    );
    const said = strip.reduce(
      (sum, one) => sum + Number(attributeOf(one, 'aria-label')?.split(': ')[1]),
      0,
    );
    expect(said).toBe(rows.length);
    for (const link of strip) {
      const [path, anchor] = (attributeOf(link, 'href') ?? '').split('#');
      const page = findPage(site, path);
      expect(page?.elements.some((one) => attributeOf(one, 'id') === anchor)).toBe(true);
    }
  });
});

test('what lies ahead and what is only planned says so', () => {
  const page = pageAt(inject('sites').invented, '/linimasa/');
  expect(textOf(page.document)).toMatch(/1 Maret 2099.*\(belum tiba\)/s);
});

test('a place with several dates has a timeline of its own, one with few has none', () => {
  const site = inject('sites').real;
  const datesOn = (path: string): number =>
    elementsIn(pageAt(site, path).document, 'section')
      .filter((section) => attributeOf(section, 'class')?.includes('place-timeline'))
      .flatMap((section) => elementsIn(section, 'time')).length;
  const counts = pathsOf(site)
    .filter((path) => /^\/daerah\/[^/]+\/$/.test(path))
    .map(datesOn);
  expect(datesOn('/daerah/bandung/')).toBeGreaterThan(30);
  expect(counts.filter((count) => count > 0).length).toBeGreaterThan(50);
  expect(counts.filter((count) => count > 0 && count < 3)).toEqual([]);
  expect(counts).toContain(0);
});
