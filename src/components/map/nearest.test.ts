import { expect, test } from 'vitest';
import { madeUpMapPlace as place } from './made-up-map.ts';
import { kilometresBetween, nearestTo } from './nearest.ts';

test.for([
  { what: 'a point and itself', one: [0, 0], other: [0, 0], kilometres: 0 },
  { what: 'one degree on the equator', one: [0, 100], other: [0, 101], kilometres: 111.2 },
  {
    what: 'both sides of the antimeridian',
    one: [0, 179.5],
    other: [0, -179.5],
    kilometres: 111.2,
  },
  { what: 'the poles', one: [90, 0], other: [-90, 0], kilometres: 20_015 },
  { what: 'Jakarta and Bandung', one: [-6.2, 106.82], other: [-6.92, 107.61], kilometres: 118 },
] as const)('between $what lie $kilometres km', ({ one, other, kilometres }) => {
  const [from, to] = [one, other].map(([latitude, longitude]) => ({ latitude, longitude }));
  if (!from || !to) throw new Error('Both positions are given.');
  expect(Math.abs(kilometresBetween(from, to) - kilometres)).toBeLessThan(1);
});

test('the nearest places come first, no more than wanted', () => {
  const places = [
    place('jauh', '91', -3, 140),
    place('dekat', '34', -7.8, 110.4),
    place('sedang', '32', -6.9, 107.6),
  ];
  const near = nearestTo({ latitude: -7.8, longitude: 110.4 }, places, 2);
  expect(near.map(({ place: { id }, kilometres }) => `${id} ${kilometres}`)).toEqual([
    'dekat 0',
    'sedang 325',
  ]);
});
