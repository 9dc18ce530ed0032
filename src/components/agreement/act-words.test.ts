import { expect, test } from 'vitest';
import type { Agreement } from '#schema/agreement.ts';
import { actName, disputedValue, endOf, eventName, signingOf } from './act-words.ts';

const act: Agreement = { id: 'nota', type: 'memorandum-of-understanding', sources: ['s'] };

test('an act and an event are named with their date where there is one', () => {
  expect(actName('id', act)).toBe('Nota kesepahaman');
  expect(actName('en', { ...act, signedOn: '2019-06' })).toBe(
    'Memorandum of understanding, June 2019',
  );
  expect(eventName('id', { type: 'visit', date: '2025-02-06' })).toBe('Kunjungan, 6 Februari 2025');
});

test.for<{ facts: Partial<Agreement>; reads: string | undefined }>([
  {
    facts: { signedAt: 'Bandung', signatories: ['Wali Kota A', 'Wali Kota B'] },
    reads: 'Ditandatangani di Bandung oleh Wali Kota A; Wali Kota B',
  },
  { facts: { signedAt: 'Bandung' }, reads: 'Ditandatangani di Bandung' },
  { facts: { signatories: ['Wali Kota A'] }, reads: 'Ditandatangani oleh Wali Kota A' },
  { facts: {}, reads: undefined },
])('the signing $facts reads “$reads”', ({ facts, reads }) => {
  expect(signingOf('id', { ...act, ...facts })).toBe(reads);
});

test.for<{ facts: Partial<Agreement>; reads: string | undefined }>([
  { facts: { endsOn: '2024-07' }, reads: 'sampai Juli 2024' },
  { facts: { openEnded: true }, reads: 'tanpa batas waktu' },
  { facts: {}, reads: undefined },
])('the end $facts reads “$reads”', ({ facts, reads }) => {
  expect(endOf('id', { ...act, ...facts })).toBe(reads);
});

test.for([
  { field: 'signedOn', value: '1960-06', reads: 'Juni 1960' },
  { field: 'endsOn', value: 'akhir 2024', reads: 'akhir 2024' },
  { field: 'type', value: 'letter-of-intent', reads: 'Pernyataan kehendak' },
  { field: 'type', value: 'MoU', reads: 'MoU' },
  { field: 'number', value: '2019', reads: '2019' },
] as const)('another value for $field, $value, reads “$reads”', ({ field, value, reads }) => {
  expect(disputedValue('id', field, value)).toBe(reads);
});
