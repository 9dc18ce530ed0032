import { expect, test } from 'vitest';
import type { Partnership } from '#model/atlas.ts';
import type { LegalState } from '#model/legal-state.ts';
import { firstOfEachState, stateJumpsOf } from './state-jumps.ts';

const listOf = (...counts: [LegalState, number][]): Partnership[] =>
  counts.flatMap(([legalState, count]) =>
    Array.from({ length: count }, () => ({ legalState }) as Partnership),
  );
const list = listOf(['in-term', 2], ['term-unknown', 98], ['exploring', 101]);

test('a jump leads to the page on which its state begins', () => {
  expect(stateJumpsOf(list)).toEqual([
    { state: 'in-term', page: 1, anchor: 'keadaan-in-term', count: 2 },
    { state: 'term-unknown', page: 1, anchor: 'keadaan-term-unknown', count: 98 },
    { state: 'exploring', page: 2, anchor: 'keadaan-exploring', count: 101 },
  ]);
});

test('its anchor stands on the first row of the state', () => {
  expect([...firstOfEachState(list)].map(([one]) => list.indexOf(one))).toEqual([0, 2, 100]);
});
