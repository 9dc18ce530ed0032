import { expect, test } from 'vitest';
import { buildAtlas } from '#model/atlas.ts';
import { madeUpRecords } from '#model/made-up-records.ts';
import { halves, stepOf } from './tiles.ts';

const placed = halves.flatMap(({ name, tiles }) =>
  Object.entries(tiles).map(([code, tile]) => ({ name, code, ...tile })),
);

test('every province has one tile, and no two share a place', () => {
  const { provinces } = buildAtlas(madeUpRecords(), '2026-07-01');
  expect(placed.map(({ code }) => code).sort()).toEqual(provinces.map(({ code }) => code));
  const places = placed.map(({ name, column, row }) => `${name} ${column} ${row}`);
  expect(new Set(places).size).toBe(places.length);
});

test('every tile lies within its half', () => {
  for (const { tiles, rows } of halves)
    for (const { column, row } of Object.values(tiles)) {
      expect(column).toBeLessThan(6);
      expect(row).toBeGreaterThanOrEqual(rows[0]);
      expect(row).toBeLessThanOrEqual(rows[1]);
    }
});

test.for([
  [0, 0],
  [1, 1],
  [4, 1],
  [5, 2],
  [24, 3],
  [25, 4],
] as const)('%i partnerships make step %i', ([count, step]) => {
  expect(stepOf(count)).toBe(step);
});
