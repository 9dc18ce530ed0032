import { expect, test } from 'vitest';
import { isNarrowing, queryOf, readQuery, writeQuery } from './choices.ts';

test.for([
  { address: '', writes: '' },
  { address: '?q=++', writes: '' },
  { address: '?text=kota+lama', writes: '?q=kota+lama' },
  { address: '?country=JP&sector=health&country=JP', writes: '?sector=health&country=JP' },
  { address: '?country=JP&country=KR&kind=', writes: '?country=JP&country=KR' },
  { address: '?from=1999&to=20', writes: '?from=1999' },
  { address: '?order=state&view=table', writes: '' },
  { address: '?view=map&order=name', writes: '?order=name&view=map' },
  { address: '?view=cloud&order=random', writes: '' },
  { address: '?q=広島%26', writes: '?q=%E5%BA%83%E5%B3%B6%26' },
])('“$address” is kept as “$writes”', ({ address, writes }) => {
  expect(queryOf(readQuery(new URLSearchParams(address)))).toBe(writes);
});

test('what others keep in the address stays, behind what is chosen', () => {
  const others = new URLSearchParams('?map=1,2,3&sector=health&text=a&q=b&utm=x');
  expect(writeQuery({ country: 'JP' }, others)).toBe('?country=JP&map=1%2C2%2C3&utm=x');
});

test('a text longer than a sentence is cut', () => {
  expect(readQuery(new URLSearchParams({ q: 'a'.repeat(5000) })).text).toHaveLength(200);
});

test.for([
  { address: '?order=name&view=map', is: false },
  { address: '?from=1999', is: true },
  { address: '?q=a', is: true },
  { address: '?evidence=weak', is: true },
])('“$address” narrows: $is', ({ address, is }) => {
  expect(isNarrowing(readQuery(new URLSearchParams(address)))).toBe(is);
});
