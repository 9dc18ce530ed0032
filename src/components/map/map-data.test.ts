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
import { mapDataOf } from './map-data.ts';

const home = { place: 'kota-a' };
const abroad = { place: 'kota-x' };
const mapOf = (parties: PartnershipRecord['parties']) => {
  const records = madeUpRecords({
    partnerships: [madeUpPartnership('p', { kind: 'foreign-government', parties })],
    places: [
      madeUpPlace('kota-a'),
      madeUpPlace('kota-b'),
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
  expect(map.arcs.map(({ from, to }) => `${from} ${to}`)).toEqual(arcs);
  const { marks, arcs: paths } = drawingOf(map);
  expect(marks).toHaveLength(map.places.length);
  for (const { path } of paths) expect(path).toMatch(/^M-?[\d.]+ -?[\d.]+[Qa][-\d. ]+/);
});
