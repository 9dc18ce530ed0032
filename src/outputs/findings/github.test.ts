import { expect, test } from 'vitest';
import { findingsForGithub } from './github.ts';
import { madeUpFinding, madeUpReport } from './made-up-report.ts';

test('a finding is a workflow command on one line', () => {
  expect(findingsForGithub(madeUpReport())).toBe(
    '::error file=isi/places/mekarsari.yaml,line=2,col=7,title=value-not-allowed · kind::“kind” berisi “cty”.%0A→ Maksud Anda “city”?\n',
  );
});

test('what has a meaning in a command is written out', () => {
  const finding = madeUpFinding({
    file: 'isi/places/a:b,c%.yaml',
    field: '',
    severity: 'warning',
    problem: { id: '50%\r\n::error::x', en: '' },
  });
  expect(findingsForGithub(madeUpReport({ findings: [finding] }))).toBe(
    '::warning file=isi/places/a%3Ab%2Cc%25.yaml,line=2,col=7,title=value-not-allowed::50%25%0D%0A::error::x%0A→ Maksud Anda “city”?\n',
  );
});
