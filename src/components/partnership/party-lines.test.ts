import { expect, test } from 'vitest';
import { buildAtlas } from '#model/atlas.ts';
import {
  madeUpOrganization,
  madeUpPartnership,
  madeUpPlace,
  madeUpRecords,
} from '#model/made-up-records.ts';
import { localNamesOf } from './local-names.ts';
import { partyLinesOf } from './party-lines.ts';

const records = madeUpRecords({
  places: [
    madeUpPlace('kota-s', {
      country: 'JP',
      localName: { text: '試市', lang: 'ja' },
      formerNames: ['Lama'],
    }),
    madeUpPlace('kota-l', { country: 'CU', localName: { text: 'La Prueba', lang: 'es' } }),
  ],
  organizations: [
    madeUpOrganization('rumah', { place: 'kota-a' }),
    madeUpOrganization('jejaring', { kind: 'network' }),
  ],
  partnerships: [
    madeUpPartnership('p', {
      parties: [
        { place: 'kota-a' },
        { place: 'kota-s' },
        { place: 'kota-l' },
        { organization: 'rumah' },
        { organization: 'jejaring' },
      ],
    }),
  ],
});
const parties = buildAtlas(records, '2026-07-01').partnerships[0]?.parties ?? [];

test('each party says what it is and where it lies, with links where the atlas has a page', () => {
  const lines = partyLinesOf('id', parties).map(({ href, about }) => [
    href,
    ...about.map(({ text }) => text),
  ]);
  expect(lines).toEqual([
    ['/daerah/kota-a/', 'Kota', 'Indonesia'],
    ['/daerah/kota-s/', 'Kota', 'Jepang'],
    ['/daerah/kota-l/', 'Kota', 'Kuba'],
    ['/lembaga/rumah/', 'Rumah sakit', 'kota-a', 'Indonesia'],
    ['/lembaga/jejaring/', 'Jejaring'],
  ]);
});

test('a country abroad is a link, Indonesia is not', () => {
  const [home, abroad] = partyLinesOf('en', parties).map(({ about }) => about.at(-1)?.href);
  expect([home, abroad]).toEqual([undefined, '/en/negara/jp/']);
});

test('former and local names come with the party', () => {
  expect(partyLinesOf('id', parties)[1]).toMatchObject({
    localName: { text: '試市', lang: 'ja' },
    formerNames: ['Lama'],
  });
});

test('beside a title stand only names in another script', () => {
  expect(localNamesOf(parties)).toEqual([{ text: '試市', lang: 'ja' }]);
});
