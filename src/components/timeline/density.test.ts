import { expect, test } from 'vitest';
import type { TimelineDecade, TimelineEntry } from '#model/timeline.ts';
import { densityOf, stripSize } from './density.ts';

const decade = (start: number, counts: Record<number, number>): TimelineDecade => ({
  decade: start,
  count: Object.values(counts).reduce((sum, one) => sum + one, 0),
  years: Object.entries(counts).map(([year, count]) => ({
    year: Number(year),
    entries: Array.from<TimelineEntry>({ length: count }),
  })),
});

const strips = densityOf([decade(2020, { 2024: 8 }), decade(1990, { 1990: 4, 1999: 1 })]);

test('decades stand in the order of time, each with ten years', () => {
  expect(strips.map((one) => one.decade)).toEqual([1990, 2020]);
  expect(strips[0]?.columns.map(({ year }) => year % 100)).toEqual([
    90, 91, 92, 93, 94, 95, 96, 97, 98, 99,
  ]);
});

test('columns of all decades are drawn to one scale, none of them too low to be seen', () => {
  const heightIn = (year: number) =>
    strips.flatMap(({ columns }) => columns).find((one) => one.year === year)?.height;
  expect(heightIn(2024)).toBe(stripSize.base - stripSize.top);
  expect(heightIn(1990)).toBe((stripSize.base - stripSize.top) / 2);
  expect(heightIn(1999)).toBeGreaterThanOrEqual(2);
  expect(heightIn(1995)).toBe(0);
});

test('nothing dated gives no strip', () => {
  expect(densityOf([])).toEqual([]);
});
