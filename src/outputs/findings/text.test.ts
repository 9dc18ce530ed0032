import { expect, test } from 'vitest';
import { madeUpFinding, madeUpReport } from './made-up-report.ts';
import { findingsText } from './text.ts';

test('a finding is told with its line, a caret below the place, and the line to write instead', () => {
  expect(findingsText(madeUpReport())).toBe(
    [
      'isi/places/mekarsari.yaml:2:7  kesalahan [value-not-allowed] · bidang kind',
      '    “kind” berisi “cty”.',
      '    → Maksud Anda “city”?',
      '    2 | kind: cty',
      '      |       ^',
      '      | saran:',
      '    2 | kind: city',
      '',
      '1 berkas terbaca · 1 kesalahan · 0 peringatan',
      '',
    ].join('\n'),
  );
});

test('in English, with the page of the rule, without a line that could not be read', () => {
  const report = madeUpReport({
    language: 'en',
    findings: [madeUpFinding({ severity: 'warning', field: '' })],
    lineOf: () => undefined,
    addressOf: (rule) => `https://forge.example/rules#${rule}`,
  });
  expect(findingsText(report)).toBe(
    [
      'isi/places/mekarsari.yaml:2:7  warning [value-not-allowed]',
      '    “kind” holds “cty”.',
      '    → Did you mean “city”?',
      '    https://forge.example/rules#value-not-allowed',
      '',
      '1 file read · no errors · 1 warning',
      '',
    ].join('\n'),
  );
});

test('below a finding that is in the way it says what was not checked', () => {
  const findings = [madeUpFinding({ isInTheWay: true }), madeUpFinding()];
  for (const [language, words] of [
    ['id', 'Bidang lain dalam berkas ini belum diperiksa.'],
    ['en', 'The other fields of this file have not been checked yet.'],
  ] as const)
    expect(findingsText(madeUpReport({ language, findings })).split(words)).toHaveLength(2);
});

test('nothing that a record or a file name says reaches the terminal as a command', () => {
  const hostile = 'a\u001b[2J\u202e\nb';
  const text = findingsText(
    madeUpReport({
      findings: [
        madeUpFinding({ file: hostile, field: hostile, problem: { id: hostile, en: '' } }),
      ],
      lineOf: () => `kind: \u001b]0;x\u0007`,
    }),
  );
  expect(text).not.toMatch(/[\u001b\u0007\u202e]/u);
  expect(text.split('\n')[0]).toContain('aU+001B[2JU+202E b:2:7');
});

test('colours are given by whoever prints', () => {
  const painted = findingsText(madeUpReport({ paint: (colour, text) => `<${colour}>${text}</>` }));
  expect(painted).toContain('<place>isi/places/mekarsari.yaml:2:7</>  <error>kesalahan</>');
  expect(painted).toContain('<corrected>kind: city</>');
});
