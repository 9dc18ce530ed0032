import { expect, test } from 'vitest';
import { bendOf, boxAround, nearLongitude, project, wholeWorld, worldSize } from './projection.ts';

test.for([
  { where: 'the equator at Greenwich', latitude: 0, longitude: 0, x: 10_000, y: 10_000 },
  { where: 'the north end of the map', latitude: 90, longitude: -180, x: 0, y: 0 },
  { where: 'the south end of the map', latitude: -90, longitude: 180, x: 20_000, y: 20_000 },
  { where: 'past the antimeridian', latitude: 0, longitude: 240, x: 23_333, y: 10_000 },
])('$where lies at $x, $y', ({ latitude, longitude, x, y }) => {
  const point = project({ latitude, longitude });
  expect([Math.round(point.x), Math.round(point.y)]).toEqual([x, y]);
});

test.for([
  { longitude: 139, near: 139 },
  { longitude: -74, near: 286 },
  { longitude: -60, near: -60 },
  { longitude: -62, near: -62 },
])('$longitude is taken as $near, in the window around Indonesia', ({ longitude, near }) => {
  expect(nearLongitude(longitude)).toBe(near);
});

test('an arc bends to the north whichever way it runs', () => {
  const [west, east] = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
  ];
  expect(bendOf(west, east)).toEqual({ x: 50, y: -36 });
  expect(bendOf(east, west).y).toBeLessThan(0);
});

test.for([
  { what: 'no point', points: [], width: wholeWorld.width },
  { what: 'one point', points: [{ x: 5, y: 5 }], width: 900 },
  {
    what: 'points far apart',
    points: [
      { x: 0, y: 0 },
      { x: worldSize / 2, y: 0 },
    ],
    width: 13_000,
  },
])('the box around $what is $width wide', ({ points, width }) => {
  expect(boxAround(points, 900).width).toBeCloseTo(width);
});
