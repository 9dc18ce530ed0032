import { expect, test } from 'vitest';
import type { Finding } from '#reading/finding.ts';
import { findingsForGitlab } from './gitlab.ts';
import { madeUpFinding, madeUpReport } from './made-up-report.ts';

type Told = { fingerprint: string };

const read = (...findings: Finding[]): Told[] =>
  JSON.parse(findingsForGitlab(madeUpReport({ findings }))) as Told[];

test('a finding is an entry of a Code Quality report', () => {
  const [told] = read(madeUpFinding());
  expect(told?.fingerprint).toMatch(/^[0-9a-f]{64}$/);
  expect(told).toStrictEqual({
    description: '“kind” berisi “cty”. Maksud Anda “city”?',
    check_name: 'value-not-allowed',
    fingerprint: told?.fingerprint,
    severity: 'major',
    location: { path: 'isi/places/mekarsari.yaml', lines: { begin: 2 } },
  });
});

test('a fingerprint stays when the line moves, and no two findings share one', () => {
  const [first, second] = read(madeUpFinding(), madeUpFinding({ line: 9 }));
  const [moved] = read(madeUpFinding({ line: 40, column: 1 }));
  expect(moved?.fingerprint).toBe(first?.fingerprint);
  expect(second?.fingerprint).not.toBe(first?.fingerprint);
  const [elsewhere] = read(madeUpFinding({ file: 'isi/places/midorigawa.yaml' }));
  expect(elsewhere?.fingerprint).not.toBe(first?.fingerprint);
});
