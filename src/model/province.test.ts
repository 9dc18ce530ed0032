import { expect, test } from 'vitest';
import { buildAtlas } from './atlas.ts';
import {
  madeUpOrganization,
  madeUpPartnership,
  madeUpPlace,
  madeUpRecords,
} from './made-up-records.ts';

const atlas = buildAtlas(
  madeUpRecords({
    places: [
      madeUpPlace('prov', { kind: 'province', level: 1, kemendagri: '33' }),
      madeUpPlace('dalam', { kemendagri: '33.99' }),
    ],
    organizations: [madeUpOrganization('rs', { place: 'dalam' })],
    partnerships: [
      madeUpPartnership('prov-x', { parties: [{ place: 'prov' }, { place: 'kota-x' }] }),
      madeUpPartnership('rs-prov', {
        kind: 'domestic-institution',
        parties: [{ place: 'prov' }, { organization: 'rs' }],
      }),
      madeUpPartnership('a-x'),
    ],
  }),
  '2026-07-01',
);
const province = (wanted: string) => atlas.provinces.find(({ code }) => code === wanted);

test('there are 38 provinces, with and without records', () => {
  expect(atlas.provinces).toHaveLength(38);
  expect(new Set(atlas.provinces.map(({ iso }) => iso)).size).toBe(38);
  expect(province('11')).toMatchObject({ government: undefined, places: [], partnerships: [] });
});

test('a province has its government, the places within, and each partnership once', () => {
  expect(province('33')?.government?.id).toBe('prov');
  expect(province('33')?.places.map(({ id }) => id)).toEqual(['dalam']);
  expect(
    province('33')
      ?.partnerships.map(({ id }) => id)
      .sort(),
  ).toEqual(['prov-x', 'rs-prov']);
});
