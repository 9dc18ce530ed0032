import { expect, test } from 'vitest';
import { nearest, suggested } from './nearest.ts';

const allowed = ['mekarsari', 'midorigawa', 'kota-contoh'];

test.for([
  { written: 'mekarsri', is: 'mekarsari' },
  { written: 'Mekarsari', is: 'mekarsari' },
  { written: 'kota-cntoh', is: 'kota-contoh' },
  { written: 'tidak-ada-sama-sekali', is: undefined },
  { written: '', is: undefined },
])('“$written” probably means $is', ({ written, is }) => {
  expect(nearest(written, allowed)).toBe(is);
});

test('what is near is asked in both languages, with the correction to make', () => {
  expect(suggested('midorigaw', allowed)).toEqual({
    near: { id: 'Maksud Anda “midorigawa”? ', en: 'Did you mean “midorigawa”? ' },
    corrected: { written: 'midorigaw', instead: 'midorigawa' },
  });
  expect(suggested('x', [])).toEqual({ near: { id: '', en: '' } });
});
