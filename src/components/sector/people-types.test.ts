import { expect, test } from 'vitest';
import { buildAtlas } from '#model/atlas.ts';
import {
  madeUpOutput,
  madeUpPartnership,
  madeUpProgramme,
  madeUpRecords,
  madeUpSource,
} from '#model/made-up-records.ts';
import { peopleGroupsOf } from './people-types.ts';
import { peopleFinding } from './people-words.ts';
import { sourcesOfProgrammes } from './programme-sources.ts';

const { programmes } = buildAtlas(
  madeUpRecords({
    sources: [madeUpSource('t'), madeUpSource('unused')],
    partnerships: [
      madeUpPartnership('a-x', {
        furtherSources: ['unused'],
        programmes: [
          madeUpProgramme('sekolah', { sector: 'education', humanResources: ['scholarship'] }),
          madeUpProgramme('dokter', { humanResources: ['staff-training', 'scholarship'] }),
          madeUpProgramme('perawat', {
            humanResources: ['staff-training'],
            outputs: [madeUpOutput('planned', 't')],
          }),
        ],
      }),
    ],
  }),
  '2026-07-01',
);
const groupOf = (type: string) =>
  peopleGroupsOf(programmes).find((group) => group.type === type) ?? expect.fail(type);
const ids = (entries: typeof programmes) => entries.map(({ programme }) => programme.id);

test('a programme of two types is described under the first and counted under both', () => {
  expect(ids(groupOf('scholarship').own)).toEqual(['dokter', 'sekolah']);
  expect(groupOf('staff-training').all).toHaveLength(2);
  expect(ids(groupOf('staff-training').own)).toEqual(['perawat']);
  expect(groupOf('staff-training').elsewhere.map(({ under }) => under)).toEqual(['scholarship']);
});

test('a type that no programme has is kept, empty', () => {
  expect(groupOf('expert-visit')).toMatchObject({ all: [], own: [], elsewhere: [] });
});

test('the finding tells how many have no result, and how many of those a plan', () => {
  expect(peopleFinding('en', programmes).join(' ')).toBe(
    'No result is reported for 3 of 3 programmes. 1 of these have planned figures only.',
  );
  expect(peopleFinding('en', [])).toEqual([]);
});

test('the sources of programmes are numbered once each, those of other facts left out', () => {
  const numbered = sourcesOfProgrammes(programmes);
  expect(numbered.map(({ source }) => source.id).sort()).toEqual(['s', 't']);
  expect(numbered.map(({ number }) => number)).toEqual([1, 2]);
});
