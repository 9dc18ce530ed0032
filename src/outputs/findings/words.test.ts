import { expect, test } from 'vitest';
import { madeUpFinding } from './made-up-report.ts';
import { totals } from './words.ts';

const error = madeUpFinding();
const warning = madeUpFinding({ severity: 'warning' });

test.for([
  { findings: [], files: 0, id: '0 berkas terbaca · tanpa kesalahan · 0 peringatan' },
  { findings: [error], files: 1, id: '1 berkas terbaca · 1 kesalahan · 0 peringatan' },
])('in Indonesian: $id', ({ findings, files, id }) => {
  expect(totals('id', findings, files)).toBe(id);
});

test.for([
  { findings: [], files: 0, en: '0 files read · no errors · 0 warnings' },
  { findings: [error, warning], files: 1, en: '1 file read · 1 error · 1 warning' },
  {
    findings: [error, error, warning, warning],
    files: 2,
    en: '2 files read · 2 errors · 2 warnings',
  },
])('in English: $en', ({ findings, files, en }) => {
  expect(totals('en', findings, files)).toBe(en);
});
