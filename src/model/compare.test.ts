import { expect, test } from 'vitest';
import { commonOf, readComparison, writeComparison } from './compare.ts';

test.for([
  { query: '', kind: 'k', ids: [], left: [] },
  { query: 'k=a-b&k=c-d', kind: 'k', ids: ['a-b', 'c-d'], left: [] },
  { query: 'k=a-b&k=a-b', kind: 'k', ids: ['a-b'], left: [] },
  { query: 'd=a&d=b', kind: 'd', ids: ['a', 'b'], left: [] },
  { query: 'k=x&d=a&d=b', kind: 'k', ids: ['x'], left: [] },
  { query: 'k=a&k=b&k=c&k=d&k=e', kind: 'k', ids: ['a', 'b', 'c', 'd'], left: ['e'] },
  { query: 'k=../x&k=%3Cb%3E&k=Kota A', kind: 'k', ids: [], left: [] },
])('the address “$query” asks for $ids', ({ query, ...is }) => {
  expect(readComparison(new URLSearchParams(query))).toEqual(is);
});

test('what is written is read back', () => {
  const query = writeComparison('d', ['a', 'b-c']);
  expect(query).toBe('?d=a&d=b-c');
  expect(readComparison(new URLSearchParams(query)).ids).toEqual(['a', 'b-c']);
});

test.for([
  { lists: [], is: [] },
  { lists: [['a', 'b']], is: ['a', 'b'] },
  {
    lists: [
      ['a', 'b', 'c'],
      ['c', 'b'],
      ['b', 'c', 'd'],
    ],
    is: ['b', 'c'],
  },
  { lists: [['a'], []], is: [] },
])('$lists have $is in common', ({ lists, is }) => {
  expect(commonOf(lists)).toEqual(is);
});
