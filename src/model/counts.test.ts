import { expect, test } from 'vitest';
import { buildAtlas } from './atlas.ts';
import {
  madeUpOrganization,
  madeUpOutput,
  madeUpPartnership,
  madeUpPlace,
  madeUpProgramme,
  madeUpRecords,
} from './made-up-records.ts';

test('everything published is counted once', () => {
  const records = madeUpRecords({
    places: [madeUpPlace('kota-c')],
    organizations: [madeUpOrganization('rs-c', { place: 'kota-c' })],
    partnerships: [
      madeUpPartnership('a', {
        agreements: [
          { id: 'loi', type: 'letter-of-intent', signedOn: '2018', sources: ['s'] },
          { id: 'mou', type: 'joint-agreement', signedOn: '2019', endsOn: '2030', sources: ['s'] },
        ],
        programmes: [
          madeUpProgramme('p', {
            outputs: [madeUpOutput('planned'), madeUpOutput('reported')],
          }),
          madeUpProgramme('q', { outputs: [madeUpOutput('planned')] }),
        ],
      }),
      madeUpPartnership('b', {
        agreements: [{ id: 'mou', type: 'unspecified', sources: ['s'] }],
      }),
      madeUpPartnership('c', {
        kind: 'domestic-government',
        parties: [{ place: 'kota-a' }, { place: 'kota-b' }, { organization: 'rs-c' }],
        agreements: [{ id: 'mou', type: 'unspecified', openEnded: true, sources: ['s'] }],
      }),
    ],
  });
  const { byState, byActivity, byKind, byEvidence, ...counts } = buildAtlas(
    records,
    '2026-07-01',
  ).counts;
  expect(counts).toEqual({
    partnerships: 3,
    homePlaces: 2,
    foreignPlaces: 1,
    countries: 1,
    agreements: 4,
    agreementsWithStatedEnd: 1,
    agreementsOpenEnded: 1,
    agreementsWithText: 0,
    programmes: 2,
    outputsReported: 1,
    outputsPlanned: 2,
    programmesWithoutReportedResult: 1,
    signed: 3,
    termUnknown: 1,
    termUnknownUnnamed: 1,
    sources: 1,
  });
  expect(byState).toMatchObject({ 'in-term': 1, 'term-unknown': 1, 'open-ended': 1, ended: 0 });
  expect(byActivity).toEqual({ recent: 0, older: 0, 'none-found': 1, undated: 2 });
  expect(byKind).toMatchObject({ sister: 2, 'domestic-government': 1, network: 0 });
  expect(byEvidence).toEqual({ primary: 0, several: 0, single: 3, weak: 0 });
});
