import { expect, test } from 'vitest';
import { mapFrom } from './compact-map.ts';
import { compactMapOf } from './compact-map-of.ts';
import { madeUpMap, madeUpMapPlace as place, madeUpTie } from './made-up-map.ts';
import type { MapPartnership } from './map-data.ts';

const named = (id: string, name: string, code: string, latitude: number, longitude: number) => ({
  ...place(id, code, latitude, longitude),
  name,
});
const bandung = named('contoh-kota', 'Contoh Kota', '32', -6.92, 107.61);
const prefecture = named('prefektur-umpama', 'Umpama', 'JP', 35.12, 138.99);
const titled = (id: string, title: string, at = [bandung, prefecture]): MapPartnership => ({
  ...madeUpTie(id, at, 'intent'),
  title,
});

test.for([
  {
    what: 'that follow from the places',
    tie: titled('contoh-kota-prefektur-umpama', 'Contoh Kota–Umpama'),
  },
  {
    what: 'with an ending',
    tie: titled('contoh-kota-prefektur-umpama-2', 'Contoh Kota–Umpama (air)'),
  },
  { what: 'with another partner', tie: titled('contoh-kota-rs-umpama', 'Contoh Kota–RS Umpama') },
  { what: 'that follow from nothing', tie: titled('geopark', '*Geopark ~ =') },
  { what: 'of a ring', tie: titled('contoh-kota-contoh-kota', 'Contoh Kota', [bandung, bandung]) },
])('ids and titles $what come back as they were', ({ tie }) => {
  const map = madeUpMap([tie]);
  const { places, partnerships } = mapFrom(compactMapOf(map));
  const told = partnerships.map(({ id, title, state, at }) => ({ id, title, state, at }));
  expect({ places, partnerships: told }).toEqual(map);
});

test('what follows from the places is not sent', () => {
  const map = madeUpMap([titled('contoh-kota-prefektur-umpama', 'Contoh Kota–Umpama')]);
  const { places, partnerships } = compactMapOf(map);
  expect(places.id).toEqual(['', 'prefektur-umpama']);
  expect([partnerships.id, partnerships.title]).toEqual([['*'], ['*']]);
  const plain = madeUpMap([titled('contoh-kota-rs-umpama', 'Contoh Kota–RS Umpama')]);
  expect(compactMapOf(plain).partnerships.id).toEqual(['']);
});
