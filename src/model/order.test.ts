import { expect, test } from 'vitest';
import { byId, byLatest, byNumber, byText, inOrderOf } from './order.ts';

type Thing = { id: string; name: string; on?: string };

const things: Thing[] = [
  { id: 'b', name: 'Ödemiş' },
  { id: 'a', name: 'Padang', on: '2020-01-01' },
  { id: 'd', name: 'oslo', on: '2020-01-01' },
  { id: 'c', name: 'Ödemiş', on: '2024-01-01' },
];

const sorted = (compare: (one: Thing, other: Thing) => number): string =>
  [...things]
    .sort(compare)
    .map(({ id }) => id)
    .join(' ');

test.for([
  {
    by: 'name, as people read it',
    compare: inOrderOf(
      byText<Thing>((one) => one.name),
      byId,
    ),
    is: 'b c d a',
  },
  {
    by: 'the latest first',
    compare: inOrderOf(
      byLatest<Thing>((one) => one.on),
      byId,
    ),
    is: 'c a d b',
  },
  {
    by: 'number',
    compare: inOrderOf(
      byNumber<Thing>((one) => one.name.length),
      byId,
    ),
    is: 'd a b c',
  },
  { by: 'id', compare: byId, is: 'a b c d' },
])('things stand in order of $by: $is', ({ compare, is }) => {
  expect(sorted(compare)).toBe(is);
});
