import { expect, test } from 'vitest';
import { buildAtlas } from '#model/atlas.ts';
import {
  madeUpOrganization,
  madeUpPartnership,
  madeUpPlace,
  madeUpRecords,
} from '#model/made-up-records.ts';
import type { PartnershipRecord } from '#schema/partnership.ts';
import { drawingOf } from './drawing.ts';
import { extentOf } from './extent.ts';
import { arcsOf } from './map-data.ts';
import { mapDataOf } from './map-data-of.ts';

const home = { place: 'kota-a' };
const abroad = { place: 'kota-x' };
const mapOf = (parties: PartnershipRecord['parties']) => {
  const records = madeUpRecords({
    partnerships: [madeUpPartnership('p', { kind: 'foreign-government', parties })],
    places: [
      madeUpPlace('kota-a', { kemendagri: '32.73' }),
      madeUpPlace('kota-b', { kemendagri: '33.74' }),
      madeUpPlace('kota-x', { country: 'JP', coordinates: [35, 139] }),
    ],
    organizations: [
      madeUpOrganization('rumah-sakit', { place: 'kota-a' }),
      madeUpOrganization('jejaring'),
    ],
  });
  return mapDataOf('id', buildAtlas(records, '2026-07-01').partnerships);
};

test.for<{ what: string; parties: PartnershipRecord['parties']; arcs: string[] }>([
  { what: 'a pair of cities', parties: [home, abroad], arcs: ['kota-a kota-x'] },
  {
    what: 'two cities at home with one abroad',
    parties: [home, { place: 'kota-b' }, abroad],
    arcs: ['kota-a kota-x', 'kota-b kota-x'],
  },
  { what: 'two cities at home', parties: [home, { place: 'kota-b' }], arcs: ['kota-a kota-b'] },
  {
    what: 'a city with its hospital',
    parties: [home, { organization: 'rumah-sakit' }],
    arcs: ['kota-a kota-a'],
  },
  { what: 'a city in a network', parties: [home, { organization: 'jejaring' }], arcs: [] },
])('$what is drawn as $arcs', ({ parties, arcs }) => {
  const map = mapOf(parties);
  expect(map.partnerships.map(({ id }) => id)).toEqual(['p']);
  expect(arcsOf(map.partnerships).map(({ from, to }) => `${from.id} ${to.id}`)).toEqual(arcs);
  const { marks, arcs: paths } = drawingOf(map, extentOf(map), 'Indonesia');
  expect(marks).toHaveLength(map.places.length);
  for (const { path } of paths) expect(path).toMatch(/^M-?[\d.]+ -?[\d.]+Q[-\d. ]+/);
});

test('a place lies in its province, or in its country abroad', () => {
  const { places } = mapOf([home, abroad]);
  expect(places.map(({ region }) => region)).toEqual([
    { code: '32', name: 'Jawa Barat' },
    { code: 'JP', name: 'Jepang' },
  ]);
});
