import { expect, test } from 'vitest';
import { byInitial, initialOf } from './directory.ts';

test.for([
  { title: 'Bandung', is: 'B' },
  { title: 'Ōsaka', is: 'O' },
  { title: '“Kota”', is: 'K' },
  { title: 'éclair', is: 'E' },
  { title: '広島', is: undefined },
  { title: '17 Agustus', is: undefined },
  { title: '', is: undefined },
])('“$title” stands under $is', ({ title, is }) => {
  expect(initialOf(title)).toBe(is);
});

test('initials follow the alphabet, and what has none comes last', () => {
  const entries = ['広島', 'Zwolle', 'bima', 'Ambon', 'Åbo'].map((title) => ({
    title,
    path: `/${title}/`,
    note: '',
  }));
  expect(byInitial(entries).map(({ letter, entries: group }) => [letter, group.length])).toEqual([
    ['A', 2],
    ['B', 1],
    ['Z', 1],
    [undefined, 1],
  ]);
  expect(byInitial([])).toEqual([]);
});
