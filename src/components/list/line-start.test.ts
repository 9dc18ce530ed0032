import { expect, test } from 'vitest';
import type { Partnership } from '#model/atlas.ts';
import { lineStartOf } from './line-start.ts';

const listOf = (...days: string[]) => days.map((from) => ({ line: { from } }) as Partnership);

test.for([
  { when: 'the list is empty', days: [], is: undefined },
  { when: 'the list is short', days: ['2001-02-03', '1960-05-24'], is: '1960-05-24' },
  {
    when: 'one act of a long list is far older',
    days: ['1960-05-24', ...Array.from({ length: 39 }, () => '1993-04-05')],
    is: '1990-01-01',
  },
])('where $when, lines begin on $is', ({ days, is }) => {
  expect(lineStartOf(listOf(...days))).toBe(is);
});
