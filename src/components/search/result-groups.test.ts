import { expect, test } from 'vitest';
import type { BestFirst } from './best-first.ts';
import type { Result } from './pagefind.ts';
import { groupsOf } from './result-groups.ts';
import type { PageType } from './search-state.ts';

const resultsOf = (type: PageType, count: number): Result[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `${type}-${at}`,
    score: 1,
    data: () => Promise.reject(new Error('not loaded')),
  }));
const foundOf = (results: Result[], named: Result[] = [], partly: Result[] = []): BestFirst => ({
  folder: '',
  filters: {},
  unknown: [],
  alike: [],
  asked: '',
  lacksSources: false,
  typeOf: new Map(
    [...results, ...named, ...partly].map(({ id }) => [id, id.split('-')[0] as PageType]),
  ),
  results,
  named,
  partly,
});
const shown = (found: BestFirst, isOneKind = false) =>
  groupsOf(found, isOneKind).map(({ group, results, count }) => [group, results.length, count]);

const many = [...resultsOf('place', 7), ...resultsOf('partnership', 20)];

test.for([
  { when: 'nothing is found', found: foundOf([]), is: [] },
  { when: 'few are found', found: foundOf(resultsOf('place', 3)), is: [['all', 3, 3]] },
  {
    when: 'many of several kinds are found',
    found: foundOf(many),
    is: [
      ['best', 5, 5],
      ['place', 2, 7],
      ['partnership', 2, 20],
    ],
  },
  {
    when: 'many of one kind are found',
    found: foundOf(resultsOf('place', 40)),
    is: [['all', 10, 40]],
  },
  {
    when: 'little has all words',
    found: foundOf(resultsOf('page', 1), resultsOf('country', 1), resultsOf('source', 9)),
    is: [
      ['named', 1, 1],
      ['all', 1, 1],
      ['partly', 5, 5],
    ],
  },
  {
    when: 'enough has all words',
    found: foundOf(resultsOf('page', 6), [], resultsOf('source', 9)),
    is: [['all', 6, 6]],
  },
])('where $when, these groups are shown: $is', ({ found, is }) => {
  expect(shown(found)).toEqual(is);
});

test('where one kind is chosen, its results stand in one list', () => {
  expect(shown(foundOf(many), true)).toEqual([['all', 10, 27]]);
});
