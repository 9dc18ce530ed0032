import { describe, expect, test } from 'vitest';
import type { Agreement } from '#schema/agreement.ts';
import { buildAtlas } from './atlas.ts';
import {
  madeUpOutput,
  madeUpPartnership,
  madeUpProgramme,
  madeUpRecords,
  madeUpSource,
} from './made-up-records.ts';
import { countIn, isDrawn } from './statistic.ts';
import { yearsOfTerm } from './statistics-of-acts.ts';
import { ageOfEvidence } from './statistics-of-evidence.ts';
import { statisticIds, statisticsOf } from './statistics.ts';

const act = (id: string, facts: Partial<Agreement> = {}): Agreement => ({
  ...{ id, type: 'memorandum-of-understanding', sources: ['s'] },
  ...facts,
});
const atlasOf = (...partnerships: ReturnType<typeof madeUpPartnership>[]) =>
  buildAtlas(madeUpRecords({ partnerships, sources: [madeUpSource('t')] }), '2026-07-01');

test.for([
  { signedOn: '2021', endsOn: '2026', years: 5 },
  { signedOn: '2024-10-07', endsOn: '2027', years: 3 },
  { signedOn: '2017-11', endsOn: '2022-11', years: 5 },
  { signedOn: '2017-06', endsOn: '2019-01-31', years: 2 },
  { signedOn: '2019-06-26', endsOn: '2024-06-25', years: 5 },
  { signedOn: '2020-12-23', endsOn: '2021-12-23', years: 1 },
  { signedOn: '2020-01-01', endsOn: '2020-05-01', years: 0 },
])('from $signedOn to $endsOn is a term of $years years', ({ signedOn, endsOn, years }) => {
  expect(yearsOfTerm(signedOn, endsOn)).toBe(years);
});

test.for([
  { latest: '2025-07-01', age: '0-12' },
  { latest: '2025-06-30', age: '13-24' },
  { latest: '2024-06-30', age: '25-60' },
  { latest: '2021-06-30', age: '61-120' },
  { latest: '2016', age: '121+' },
  { latest: undefined, age: 'undated' },
])('on 1 July 2026, evidence of $latest is $age months old', ({ latest, age }) => {
  expect(ageOfEvidence(latest, '2026-07-01')).toBe(age);
});

describe('of two partnerships', () => {
  const one = madeUpPartnership('a-x', {
    agreements: [
      act('loi', { type: 'letter-of-intent', signedOn: '2009' }),
      act('mou', { signedOn: '2010', endsOn: '2015' }),
      act('new', { signedOn: '2015-02', renews: 'mou', openEnded: true }),
    ],
    sectors: { agreement: ['health'], aspiration: ['health', 'tourism'] },
    programmes: [
      madeUpProgramme('p', { outputs: [madeUpOutput('reported')] }),
      madeUpProgramme('q', { status: 'planned', outputs: [madeUpOutput('planned')] }),
    ],
  });
  const other = madeUpPartnership('b-x', {
    agreements: [act('mou'), act('late', { signedOn: '2027' })],
    parties: [{ place: 'kota-b' }, { place: 'kota-x' }],
    furtherSources: ['s', 't'],
  });
  const atlas = atlasOf(one, other);
  const statistics = statisticsOf(atlas);

  test('an act is the first one, a renewal or another, and counts in its year', () => {
    const { signings } = statistics;
    expect(signings.group.values).toEqual([
      '2009',
      '2010',
      '2011',
      '2012',
      '2013',
      '2014',
      '2015',
      'undated',
    ]);
    expect(signings.figures.filter(({ count }) => count > 0)).toEqual([
      { group: '2009', kind: 'other', count: 1 },
      { group: '2010', kind: 'first', count: 1 },
      { group: '2015', kind: 'renewal', count: 1 },
      { group: 'undated', kind: undefined, count: 1 },
    ]);
  });

  test('what is signed after the day counts nowhere, and undated acts are told but not drawn', () => {
    expect(statistics.signings.rows).toHaveLength(4);
    expect(statistics.signings.things).toBe(3);
  });

  test('a term is counted where both its ends are known', () => {
    const { terms } = statistics;
    expect(countIn(terms, '5')).toBe(1);
    expect(countIn(terms, 'open-ended')).toBe(1);
    expect(countIn(terms, 'end-unknown')).toBe(2);
    expect(terms.things).toBe(1);
  });

  test('a sector counts once for each thing it rests on', () => {
    const { sectors } = statistics;
    expect(sectors.group.values[0]).toBe('health');
    expect(['agreed', 'done', 'hoped'].map((role) => countIn(sectors, 'health', role))).toEqual([
      1, 1, 1,
    ]);
    expect(sectors.things).toBe(1);
  });

  test('programmes count by status, with and without a reported figure', () => {
    const { programmes } = statistics;
    expect(countIn(programmes, 'running', 'reported')).toBe(1);
    expect(countIn(programmes, 'planned', 'not-reported')).toBe(1);
  });

  test('partners count by country and region, sources by their number', () => {
    expect(statistics.countries.figures).toEqual([{ group: 'JP', kind: undefined, count: 2 }]);
    expect(statistics.regions.figures).toEqual([{ group: 'east-asia', kind: undefined, count: 2 }]);
    expect(countIn(statistics.sources, '2')).toBe(1);
    expect(countIn(statistics.reliability, 'secondary')).toBe(2);
  });

  test('what is counted elsewhere in the atlas is counted alike here', () => {
    for (const { group, count } of statistics.states.figures)
      expect(count).toBe(atlas.counts.byState[group as keyof typeof atlas.counts.byState]);
    for (const { group, count } of statistics.evidence.figures)
      expect(count).toBe(atlas.counts.byEvidence[group as keyof typeof atlas.counts.byEvidence]);
    expect(statistics.programmes.rows).toHaveLength(atlas.counts.programmes);
    expect(statistics.reliability.rows).toHaveLength(atlas.counts.sources);
  });

  test('so little is not worth a chart', () => {
    expect(statisticIds.filter((id) => isDrawn(statistics[id]))).toEqual([]);
  });
});

test('an atlas without records has every chart, and nothing in it', () => {
  const statistics = statisticsOf(atlasOf());
  for (const id of statisticIds) {
    expect(statistics[id].rows).toEqual([]);
    expect(statistics[id].things).toBe(0);
    expect(statistics[id].figures.every(({ count }) => count === 0)).toBe(true);
  }
});

test('ten things make a chart, nine do not', () => {
  const some = (count: number) =>
    atlasOf(...Array.from({ length: count }, (_, at) => madeUpPartnership(`p-${at}`)));
  expect(isDrawn(statisticsOf(some(10)).states)).toBe(true);
  expect(isDrawn(statisticsOf(some(9)).states)).toBe(false);
});
