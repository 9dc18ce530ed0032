import { expect, test } from 'vitest';
import type { TimelineDecade, TimelineEntry } from '#model/timeline.ts';
import { entriesAPage, pageCountOf, pathsOfYears } from './decade-pages.ts';

const decadeOf = (...counts: readonly [number, number][]): TimelineDecade => ({
  decade: 2020,
  count: counts.reduce((sum, [, count]) => sum + count, 0),
  years: counts.map(([year, count]) => ({
    year,
    entries: Array.from({ length: count }, () => ({}) as TimelineEntry),
  })),
});

test.for([
  { when: 'as many dates as fit', decade: decadeOf([2021, 3], [2020, entriesAPage - 3]), pages: 1 },
  { when: 'one date more', decade: decadeOf([2021, 4], [2020, entriesAPage - 3]), pages: 2 },
  { when: 'no date', decade: decadeOf(), pages: 1 },
])('a decade of $when has pages: $pages', ({ decade, pages }) => {
  expect(pageCountOf(decade)).toBe(pages);
});

test('a year leads to the page on which it begins', () => {
  const decade = decadeOf([2025, 10], [2024, entriesAPage], [2022, 5], [2020, 1]);
  expect(Object.fromEntries(pathsOfYears(decade))).toEqual({
    2025: '/linimasa/2020-an/#tahun-2025',
    2024: '/linimasa/2020-an/#tahun-2024',
    2022: '/linimasa/2020-an/halaman/2/#tahun-2022',
    2020: '/linimasa/2020-an/halaman/2/#tahun-2020',
  });
});
