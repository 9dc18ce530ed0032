import { expect, test } from 'vitest';
import { activityOn, latestEvidence, latestUpTo } from './activity.ts';
import type { History } from './history.ts';

test.for([
  { when: 'a visit this year', evidence: ['2026-02'], is: 'recent' },
  { when: 'only an old agreement', evidence: ['1960-05-24'], is: 'none-found' },
  { when: 'a plan that lies ahead', evidence: ['2027'], is: 'undated' },
  { when: 'an old visit, and a plan that lies ahead', evidence: ['2023', '2027'], is: 'older' },
  { when: 'nothing', evidence: [], is: 'undated' },
] as const)('on 1 July 2026, $when: $is', ({ evidence, is }) => {
  expect(activityOn(evidence, '2026-07-01')).toBe(is);
});

test.for([
  { evidence: ['2019-05', '2018-12-31'], is: '2019-05' },
  { evidence: ['2019', '2019-01-01', '2019-01'], is: '2019-01-01' },
  { evidence: ['2020-01-02', '2019-01-01'], is: '2019-01-01' },
  { evidence: ['2021'], is: undefined },
])('of $evidence the latest up to 1 January 2020 is $is', ({ evidence, is }) => {
  expect(latestUpTo(evidence, '2020-01-01')).toBe(is);
});

test('every kind of evidence is seen, and endings are not', () => {
  const history: History = {
    agreements: [{ id: 'mou', type: 'memorandum-of-understanding', signedOn: '2011' }],
    events: [
      { type: 'visit', date: '2012' },
      { type: 'termination', date: '2019' },
    ],
    programmes: [
      { id: 'a', status: 'unknown', startedOn: '2013', endedOn: '2014', statusAsOf: '2015' },
      { id: 'b', status: 'planned', startedOn: '2018', outputs: [{ kind: 'planned' }] },
      { id: 'c', status: 'completed', outputs: [{ kind: 'reported', asOf: '2016' }] },
    ],
  };
  const found = [2011, 2012, 2013, 2014, 2015, 2016].map(String);
  expect(found.map((year) => latestEvidence(history, `${year}-06-01`))).toEqual(found);
  expect(latestEvidence(history, '2026-01-01')).toBe('2016');
  expect(latestEvidence(history, '2010-12-31')).toBeUndefined();
});
