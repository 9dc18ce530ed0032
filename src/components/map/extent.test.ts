import { expect, test } from 'vitest';
import { extentOf, isWorldWide } from './extent.ts';
import { madeUpMap, madeUpMapPlace as place, madeUpTie } from './made-up-map.ts';
import { indonesia, pointOf, type Box, type Point } from './projection.ts';

const [bandung, medan] = [place('b', '32', -6.9, 107.6), place('m', '12', 3.6, 98.7)];
const [garut, japan] = [place('g', '32', -7.2, 107.9), place('j', 'JP', 35, 139)];
const [france, seattle] = [place('f', 'FR', 49, 2), place('s', 'US', 47.6, -122.3)];
const map = madeUpMap([
  madeUpTie('p', [bandung, japan]),
  madeUpTie('q', [garut, seattle]),
  madeUpTie('r', [medan, france]),
]);
const holds = ({ x, y, width, height }: Box, point: Point) =>
  point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
const corner: Point = { x: indonesia.x + indonesia.width, y: indonesia.y + indonesia.height };

test('a map about nothing in particular holds all its places, across the world', () => {
  const box = extentOf(map);
  for (const each of map.places) expect(holds(box, pointOf(each))).toBe(true);
  expect(isWorldWide(box)).toBe(true);
});

test('a map about a province holds its places only, large', () => {
  const box = extentOf(map, new Set(['b', 'g']));
  expect([bandung, garut, medan, japan].map((each) => holds(box, pointOf(each)))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(box.width).toBeLessThan(indonesia.width / 4);
});

test.for([
  { about: japan, isFar: false },
  { about: seattle, isFar: true },
])('a map about $about.region.code holds it and all Indonesia', ({ about, isFar }) => {
  const box = extentOf(map, new Set([about.id]));
  expect([pointOf(about), corner, indonesia].map((point) => holds(box, point))).toEqual([
    true,
    true,
    true,
  ]);
  expect(holds(box, pointOf(france))).toBe(false);
  expect(isWorldWide(box)).toBe(isFar && box.width > 15_000);
});

test('a map about places that none of its partnerships touches shows all', () => {
  expect(extentOf(map, new Set(['elsewhere']))).toEqual(extentOf(map));
});

test('neighbours at home are shown nearer than a partnership within one place', () => {
  const near = extentOf(madeUpMap([madeUpTie('p', [bandung, garut])]));
  const within = extentOf(madeUpMap([madeUpTie('p', [bandung, bandung])]));
  expect(near.width).toBeLessThan(within.width / 3);
});
