import { expect, test } from 'vitest';
import { noAddress } from './web-address.ts';

test.for([
  { value: 'www.satu.example', whole: 'https://www.satu.example' },
  { value: '//warta.example/', whole: 'https://warta.example/' },
  { value: 'warta.example/dua?a=b', whole: 'https://warta.example/dua?a=b' },
  { value: 'arsip', whole: undefined },
  { value: 'berita 2024', whole: undefined },
  { value: '127.0.0.1/berita', whole: undefined },
  { value: 'mailto:a@rei.example', whole: undefined },
  { value: 'javascript:alert(1)', whole: undefined },
  { value: 'a@b.example', whole: undefined },
])('of $value the whole address is $whole', ({ value, whole }) => {
  const { problem, fix, corrected } = noAddress(value);
  expect(corrected?.instead).toBe(whole);
  if (whole === undefined) return;
  expect(problem.id).toBe('Alamat ini belum lengkap.');
  expect(fix.id).toBe(`Maksud Anda ${whole}?`);
});
