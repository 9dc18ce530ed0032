import { expect, test } from 'vitest';
import { clustersOf, groupsInView, type View } from './clusters.ts';
import { madeUpMapPlace as place } from './made-up-map.ts';

const places = [
  place('timur', '91', -3, 140),
  place('barat', '11', 5, 96),
  place('kota', '32', -6.6, 106.8),
  place('kabupaten', '32', -6.6, 106.8),
  place('seberang', 'US', 40, -74),
  place('dekat', 'SG', 1.3, 103.8),
  place('barat-jauh', 'SR', 5, -55),
];
const busiest = ({ id }: { id: string }) => (id === 'kabupaten' ? 2 : 1);
const clusters = clustersOf(places, busiest);

test('markers go through Indonesia, then abroad, each from west to east', () => {
  const groups = clusters(4);
  expect(groups.map((group) => group.places[0]?.id)).toEqual([
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
  expect(clusters(4).at(-1)?.longitude).toBeCloseTo(286);
});

test.for<{ view: View; ids: string[] }>([
  { view: { west: 95, south: -11, east: 100, north: 6 }, ids: ['barat'] },
  { view: { west: 280, south: 30, east: 290, north: 50 }, ids: ['seberang'] },
  { view: { west: -62, south: -10, east: 100, north: 10 }, ids: ['barat', 'barat-jauh'] },
])('only what lies in $view gets a marker: $ids', ({ view, ids }) => {
  expect(groupsInView(clusters(6), view).map(({ key }) => key)).toEqual(ids);
});

test('places that share one point stay together at every zoom, the busiest first', () => {
  const group = clusters(9).find((one) => one.places.length === 2);
  expect(group?.places.map(({ id }) => id)).toEqual(['kabupaten', 'kota']);
  expect(group?.apartFrom).toBeGreaterThan(9);
});

test('the place that a page is about shares no marker', () => {
  const groups = clustersOf(places, busiest, 'kota')(2);
  expect(groups.find(({ key }) => key === 'kota')?.places).toHaveLength(1);
});
