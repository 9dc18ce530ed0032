import { expect, test } from 'vitest';
import type { Partnership } from '#model/atlas.ts';
import { lineStartOf } from './line-start.ts';

const listOf = (...days: (string | undefined)[]) =>
  days.map((from) => ({ line: { from } }) as Partnership);

test.for([
  { when: 'nothing is dated', days: [undefined], is: undefined },
  { when: 'the list is short', days: ['2001-02-03', '1960-05-24', undefined], is: '1960-05-24' },
  {
    when: 'one act of a long list is far older',
    days: ['1960-05-24', ...Array.from({ length: 39 }, () => '1993-04-05')],
    is: '1990-01-01',
  },
])('where $when, lines begin on $is', ({ days, is }) => {
  expect(lineStartOf(listOf(...days))).toBe(is);
});
