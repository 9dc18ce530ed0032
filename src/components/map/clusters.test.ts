import { expect, test } from 'vitest';
import { clustersOf, type View } from './clusters.ts';
import type { MapPlace } from './map-data.ts';

const place = (id: string, latitude: number, longitude: number, isHome = true): MapPlace => ({
  id,
  name: id,
  href: `/${id}/`,
  latitude,
  longitude,
  isHome,
  country: isHome ? 'ID' : 'XX',
});
const clusters = clustersOf(
  [
    place('timur', -3, 140),
    place('barat', 5, 96),
    place('kota', -6.6, 106.8),
    place('kabupaten', -6.6, 106.8),
    place('seberang', 40, -74, false),
    place('dekat', 1.3, 103.8, false),
    place('barat-jauh', 5, -55, false),
  ],
  ({ id }) => (id === 'kabupaten' ? 2 : 1),
);
const world: View = [-180, -85, 180, 85];

test('markers go through Indonesia, then abroad, each from west to east', () => {
  const groups = clusters(world, 4);
  expect(groups.map(({ some }) => some[0]?.id)).toEqual([
    'barat',
    'kabupaten',
    'timur',
    'barat-jauh',
    'dekat',
    'seberang',
  ]);
  expect(groups.map(({ isHome }) => isHome)).toEqual([true, true, true, false, false, false]);
});

test('a place over the Pacific lies east of Indonesia', () => {
  expect(clusters(world, 4).at(-1)?.longitude).toBeCloseTo(286);
});

test.for<{ view: View; ids: string[] }>([
  { view: [95, -11, 100, 6], ids: ['barat'] },
  { view: [280, 30, 290, 50], ids: ['seberang'] },
  { view: [-62, -10, 100, 10], ids: ['barat', 'barat-jauh'] },
])('only what lies in $view gets a marker: $ids', ({ view, ids }) => {
  expect(clusters(view, 6).map(({ key }) => key)).toEqual(ids);
});

test('places that share one point stay together at every zoom, the busiest first', () => {
  const group = clusters(world, 9).find(({ count }) => count === 2);
  expect(group?.all().map(({ id }) => id)).toEqual(['kabupaten', 'kota']);
  expect(group?.apartFrom).toBeGreaterThan(9);
});
