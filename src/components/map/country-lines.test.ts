import { expect, test } from 'vitest';
import { countryLinesOf } from './country-lines.ts';
import type { MapArc, MapPlace } from './map-data.ts';

const place = (id: string, country: string, latitude: number, longitude: number): MapPlace => ({
  id,
  name: id,
  href: `/${id}/`,
  latitude,
  longitude,
  isHome: country === 'ID',
  country,
});
const arc = (id: string, from: string, to: string): MapArc => ({
  id,
  title: id,
  href: `/${id}/`,
  from,
  to,
  state: 'in-term',
  stateName: 'In term',
});
const places = [
  place('rumah-a', 'ID', 0, 100),
  place('rumah-b', 'ID', 0, 120),
  place('jauh-a', 'JP', 0, 130),
  place('jauh-b', 'JP', 0, 150),
  place('seberang', 'US', 0, -90),
];

test('each country has one line, from the middle of home to the middle of its places', () => {
  const arcs = [
    arc('p', 'rumah-a', 'jauh-a'),
    arc('q', 'rumah-b', 'jauh-b'),
    arc('q', 'rumah-a', 'jauh-b'),
    arc('r', 'rumah-a', 'seberang'),
    arc('s', 'rumah-a', 'rumah-b'),
  ];
  const lines = countryLinesOf({ places, arcs });
  expect(
    lines.map(({ country, places: count, partnerships }) => [country, count, partnerships]),
  ).toEqual([
    ['JP', 2, 2],
    ['US', 1, 1],
  ]);
  expect(lines.map(({ from, to }) => [Math.round(from.x), Math.round(to.x)])).toEqual([
    [16_111, 17_778],
    [16_111, 25_000],
  ]);
});

test.for([
  { partnerships: 9, width: 1.2 },
  { partnerships: 10, width: 2.4 },
  { partnerships: 49, width: 2.4 },
  { partnerships: 50, width: 4.5 },
])('$partnerships partnerships make a line $width wide', ({ partnerships, width }) => {
  const arcs = Array.from({ length: partnerships }, (_, at) => arc(`p${at}`, 'rumah-a', 'jauh-a'));
  expect(countryLinesOf({ places, arcs })[0]?.width).toBe(width);
});

test('a map without partnerships has no lines', () => {
  expect(countryLinesOf({ places: [], arcs: [] })).toEqual([]);
});
