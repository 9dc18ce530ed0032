import { expect, test } from 'vitest';
import { personalDataIn } from './personal-data.ts';

test.for([
  ['NIK 3374010101900001 tertulis', 'identity-number', 4],
  ['Hubungi 0812-3456-7890 saja', 'mobile-number', 8],
  ['Hubungi +62 812 3456 7890', 'mobile-number', 8],
  ['surel: budi.s@gmail.com', 'private-mail', 7],
  ['budi@yahoo.co.id, NIK 3374010101900001', 'private-mail', 0],
] as const)('in “%s” there is a %s', ([text, kind, at]) => {
  expect(personalDataIn(text)).toEqual({ kind, at });
});

test.for([
  'Nomor 119/1812345678/2024',
  'Perjanjian 134.4/0812345678',
  '17 digit: 33740101019000012',
  'Anggaran Rp1.234.567.890.123.456',
  'setda@bandung.go.id',
  'kerjasama@gmail-kota.example',
  '(022) 4206190',
])('there is none in “%s”', (text) => {
  expect(personalDataIn(text)).toBeUndefined();
});
