import { expect, test } from 'vitest';
import { isEmpty, readState, withoutFacet, writeState } from './search-state.ts';

test.for([
  { address: '', writes: '' },
  { address: '?q=', writes: '' },
  { address: '?q=%20%20', writes: '' },
  { address: '?q=rumah++sakit', writes: '?q=rumah+sakit' },
  { address: '?q=広島&sector=health', writes: '?q=%E5%BA%83%E5%B3%B6&sector=health' },
  { address: '?sector=health&sector=health&state=', writes: '?sector=health' },
  {
    address: '?sector=health&sector=education&type=partnership&utm=x',
    writes: '?type=partnership&sector=health&sector=education',
  },
  { address: '?q=%3Cscript%3E%26', writes: '?q=%3Cscript%3E%26' },
])('“$address” is kept as “$writes”', ({ address, writes }) => {
  expect(writeState(readState(new URLSearchParams(address)))).toBe(writes);
});

test('a query longer than a sentence is cut', () => {
  expect(readState(new URLSearchParams({ q: 'a'.repeat(5000) })).query).toHaveLength(200);
});

test('a choice alone is a question', () => {
  const state = readState(new URLSearchParams('?country=JP'));
  expect(isEmpty(state)).toBe(false);
  expect(isEmpty(withoutFacet(state, 'country'))).toBe(true);
});
