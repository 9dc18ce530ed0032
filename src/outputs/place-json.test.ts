import { expect, test } from 'vitest';
import { buildAtlas } from '#model/atlas.ts';
import { madeUpPartnership, madeUpRecords } from '#model/made-up-records.ts';
import { placeJson } from './place-json.ts';

const atlas = buildAtlas(
  madeUpRecords({ partnerships: [madeUpPartnership('contoh')] }),
  '2026-07-01',
);
const published = (id: string) => {
  const place = atlas.find.place(id);
  if (!place) throw new Error(`no place ${id}`);
  const addressOf = (language: string) => `https://atlas.example/${language}/`;
  return JSON.parse(placeJson(place, { day: atlas.day, addressOf })) as Record<string, unknown>;
};

test('a place is told with its record and its partnerships as of a day', () => {
  expect(published('kota-a')).toMatchObject({
    id: 'kota-a',
    record: { country: 'ID', coordinates: [-6, 106] },
    computed: {
      asOf: '2026-07-01',
      partnerships: [{ id: 'contoh', role: 'party', legalState: 'unknown' }],
    },
  });
});

test('a place without partnerships says so', () => {
  expect(published('kota-b')).toMatchObject({ computed: { partnerships: [], organizations: [] } });
});
