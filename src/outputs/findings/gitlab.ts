import { createHash } from 'node:crypto';
import { fieldsNotJudged, type Finding } from '#reading/finding.ts';
import type { Report } from './report.ts';

const severities = { error: 'major', warning: 'minor' } as const;

// Lines move when something is written above them; a fingerprint names the same fault before and after.
const fingerprintOf = ({ file, rule, field, problem }: Finding, occurrence: number): string =>
  createHash('sha256')
    .update(JSON.stringify([file, rule, field, problem.id, occurrence]))
    .digest('hex');

/** All findings as a Code Quality report: GitLab shows each beside its line in a merge request. */
export const findingsForGitlab = ({ language, findings, addressOf }: Report): string => {
  const seen = new Map<string, number>();
  const told = findings.map((finding) => {
    const first = fingerprintOf(finding, 0);
    const occurrence = seen.get(first) ?? 0;
    seen.set(first, occurrence + 1);
    const { file, line, rule, severity, problem, fix } = finding;
    const address = addressOf(rule);
    const words = [
      problem[language],
      fix[language],
      ...(finding.isInTheWay ? [fieldsNotJudged[language]] : []),
      ...(address === undefined ? [] : [address]),
    ];
    return {
      description: words.join(' '),
      check_name: rule,
      fingerprint: fingerprintOf(finding, occurrence),
      severity: severities[severity],
      location: { path: file.replace(/^\.\//, ''), lines: { begin: line } },
    };
  });
  return `${JSON.stringify(told, null, 2)}\n`;
};
