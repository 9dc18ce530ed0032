import { expect, test } from 'vitest';
import { meantBy, offeredFor, type Named } from './named-choice.ts';

const names: Named[] = [
  ['kota-a-kota-x', 'Kota A–Kota X'],
  ['kota-b-kota-x', 'Kota B–Kōta X'],
  ['kota-x-lain', 'Kota X'],
];

test.for([
  { written: 'Kota A–Kota X', is: 'kota-a-kota-x' },
  { written: 'kota-b-kota-x', is: 'kota-b-kota-x' },
  { written: 'https://atlas.example/en/kerja-sama/kota-a-kota-x/?x#bidang', is: 'kota-a-kota-x' },
  { written: 'kota x', is: 'kota-x-lain' },
  { written: 'b kota', is: 'kota-b-kota-x' },
  { written: 'kota', is: undefined },
  { written: 'zzz', is: undefined },
])('“$written” means $is', ({ written, is }) => {
  expect(meantBy(names, written)).toBe(is);
});

test('names that begin with the text are offered first', () => {
  expect(offeredFor(names, 'kota x').map(([id]) => id)).toEqual([
    'kota-x-lain',
    'kota-a-kota-x',
    'kota-b-kota-x',
  ]);
});
