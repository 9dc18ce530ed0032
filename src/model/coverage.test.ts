import { expect, test } from 'vitest';
import { buildAtlas } from './atlas.ts';
import { regionsOnRecord } from './autonomous-regions.ts';
import { coverageOf } from './coverage.ts';
import {
  madeUpOrganization,
  madeUpOutput,
  madeUpPartnership,
  madeUpPlace,
  madeUpProgramme,
  madeUpRecords,
} from './made-up-records.ts';

const act = { type: 'memorandum-of-understanding' as const, sources: ['s'] };
const atlas = buildAtlas(
  madeUpRecords({
    places: [
      madeUpPlace('kota-p', { kemendagri: '33.74' }),
      madeUpPlace('kota-administrasi', { kemendagri: '31.74' }),
      madeUpPlace('desa', { kemendagri: '51.04.05.2002' }),
      madeUpPlace('provinsi', { level: 1, kemendagri: '32' }),
      madeUpPlace('kota-q', { kemendagri: '33.75' }),
    ],
    organizations: [madeUpOrganization('rs', { place: 'kota-q' })],
    partnerships: [
      madeUpPartnership('p-x', {
        parties: [{ place: 'kota-p' }, { place: 'kota-x' }],
        searchedOn: '2026-02-01',
        sectors: { aspiration: ['health'] },
        agreements: [
          { id: 'a', ...act, signedOn: '2020', endsOn: '2025', signatories: ['Wali Kota'] },
          { id: 'b', ...act, openEnded: true, document: 'https://example.org/b.pdf' },
          { id: 'c', ...act },
        ],
        programmes: [
          madeUpProgramme('p', { startedOn: '2021', outputs: [madeUpOutput('reported')] }),
          madeUpProgramme('q', { outputs: [madeUpOutput('planned')] }),
        ],
      }),
      madeUpPartnership('others', {
        kind: 'domestic-institution',
        parties: [
          { place: 'kota-administrasi' },
          { place: 'desa' },
          { place: 'provinsi' },
          { organization: 'rs' },
        ],
      }),
    ],
  }),
  '2026-07-01',
);

test('what is known is counted beside the whole that it is part of', () => {
  expect(coverageOf(atlas.partnerships, atlas.programmes)).toEqual({
    partnerships: 2,
    agreements: 3,
    agreementsDated: 1,
    agreementsWithEnd: 2,
    agreementsWithSignatories: 1,
    agreementsWithText: 1,
    withSector: 1,
    withProgramme: 1,
    wellEvidenced: 0,
    programmes: 2,
    programmesDated: 1,
    programmesWithPlan: 1,
    programmesWithResult: 1,
    searched: { first: '2026-01-01', last: '2026-02-01' },
  });
});

test('without a partnership nothing was searched', () => {
  expect(coverageOf([], [])).toMatchObject({ partnerships: 0, searched: undefined });
});

test('a region is on record as a party; administrative cities, villages and mere seats are not', () => {
  expect(regionsOnRecord(atlas.places).map(({ id }) => id)).toEqual(['kota-p', 'provinsi']);
});
