import { expect, test } from 'vitest';
import { buildAtlas } from '#model/atlas.ts';
import { madeUpPartnership, madeUpRecords } from '#model/made-up-records.ts';
import { withdrawnJson } from './withdrawn-json.ts';

test('a withdrawn partnership says so under its address, why and since when, and nothing else of it', () => {
  const withdrawn = { on: '2026-10-01', reason: { id: 'Ganda.', en: 'Double.' } };
  const partnerships = [madeUpPartnership('contoh', { withdrawn })];
  const [one] = buildAtlas(madeUpRecords({ partnerships }), '2026-11-22').withdrawn;
  if (!one) throw new Error('nothing was withdrawn');
  const addressOf = (language: string) => `https://atlas.example/${language}/contoh/`;
  const file = JSON.parse(withdrawnJson(one, { addressOf })) as object;
  expect(file).toMatchObject({ id: 'contoh', withdrawn, licence: { name: 'CC BY 4.0' } });
  expect(Object.keys(file)).toEqual(['contract', 'id', 'url', 'licence', 'title', 'withdrawn']);
});
