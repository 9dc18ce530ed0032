import { expect, test } from 'vitest';
import { countryLinesOf } from './country-lines.ts';
import { madeUpMapPlace as place, madeUpTie } from './made-up-map.ts';
import { arcsOf } from './map-data.ts';

const [homeA, homeB] = [place('rumah-a', '11', 0, 100), place('rumah-b', '12', 0, 120)];
const [farA, farB] = [place('jauh-a', 'JP', 0, 130), place('jauh-b', 'JP', 0, 150)];
const across = place('seberang', 'US', 0, -90);

test('each country has one line, from the middle of home to the middle of its places', () => {
  const lines = countryLinesOf(
    arcsOf([
      madeUpTie('p', [homeA, farA]),
      madeUpTie('q', [homeA, homeB, farB]),
      madeUpTie('r', [homeA, across]),
      madeUpTie('s', [homeA, homeB]),
    ]),
  );
  expect(lines.map(({ country, places, partnerships }) => [country, places, partnerships])).toEqual(
    [
      ['JP', 2, 2],
      ['US', 1, 1],
    ],
  );
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
  const ties = Array.from({ length: partnerships }, (_, at) => madeUpTie(`p${at}`, [homeA, farA]));
  expect(countryLinesOf(arcsOf(ties))[0]?.width).toBe(width);
});

test('a map without partnerships has no lines', () => {
  expect(countryLinesOf([])).toEqual([]);
});
