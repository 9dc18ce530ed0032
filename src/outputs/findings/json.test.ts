import { expect, test } from 'vitest';
import { findingsJson } from './json.ts';
import { madeUpReport } from './made-up-report.ts';

test('findings are an array of what each tells in the language asked for, and of nothing else', () => {
  expect(JSON.parse(findingsJson(madeUpReport({ language: 'en' })))).toStrictEqual([
    {
      file: 'isi/places/mekarsari.yaml',
      line: 2,
      column: 7,
      field: 'kind',
      rule: 'value-not-allowed',
      severity: 'error',
      problem: '“kind” holds “cty”.',
      fix: 'Did you mean “city”?',
    },
  ]);
});

test('without findings the array is empty', () => {
  expect(findingsJson(madeUpReport({ findings: [] }))).toBe('[]\n');
});
