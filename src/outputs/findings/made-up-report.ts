import { findingAt, type Finding } from '#reading/finding.ts';
import type { Report } from './report.ts';

/** A finding for tests, with whatever a case needs to be different. */
export const madeUpFinding = (change: Partial<Finding> = {}): Finding => ({
  ...findingAt(
    'isi/places/mekarsari.yaml',
    { line: 2, column: 7 },
    {
      rule: 'value-not-allowed',
      problem: { id: '“kind” berisi “cty”.', en: '“kind” holds “cty”.' },
      fix: { id: 'Maksud Anda “city”?', en: 'Did you mean “city”?' },
      corrected: { written: 'cty', instead: 'city' },
    },
    'kind',
  ),
  ...change,
});

/** A report for tests: one finding in one file, no colours, no known repository. */
export const madeUpReport = (change: Partial<Report> = {}): Report => ({
  language: 'id',
  findings: [madeUpFinding()],
  count: 1,
  lineOf: () => 'kind: cty',
  addressOf: () => undefined,
  paint: (_colour, text) => text,
  ...change,
});
