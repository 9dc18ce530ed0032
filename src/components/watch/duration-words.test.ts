import { expect, test } from 'vitest';
import { monthsBetween } from '#model/partial-date.ts';
import { durationOf } from './duration-words.ts';
import { durationWords } from './watch-words.ts';

test.for([
  { from: '2016-12-31', to: '2026-11-22', id: '9 tahun 10 bulan', en: '9 years 10 months' },
  { from: '2025-10-22', to: '2026-11-22', id: '1 tahun 1 bulan', en: '1 year 1 month' },
  { from: '2024-11-22', to: '2026-11-22', id: '2 tahun', en: '2 years' },
  { from: '2026-08-31', to: '2026-11-30', id: '3 bulan', en: '3 months' },
  { from: '2026-08-31', to: '2026-11-29', id: '2 bulan', en: '2 months' },
  { from: '2026-11-01', to: '2026-11-22', id: 'kurang dari sebulan', en: 'less than a month' },
  { from: '2027-01-01', to: '2026-11-22', id: 'kurang dari sebulan', en: 'less than a month' },
])('from $from to $to it is $id', ({ from, to, id, en }) => {
  const months = monthsBetween(from, to);
  expect(durationOf(months, durationWords('id'))).toBe(id);
  expect(durationOf(months, durationWords('en'))).toBe(en);
});
