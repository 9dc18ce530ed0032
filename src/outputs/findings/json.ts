import type { Report } from './report.ts';

/** All findings as a JSON array, for other programs. */
export const findingsJson = ({ language, findings }: Report): string => {
  const told = findings.map(
    ({ file, line, column, field, rule, severity, problem, fix, isInTheWay }) => ({
      file,
      line,
      column,
      field,
      rule,
      severity,
      problem: problem[language],
      fix: fix[language],
      ...(isInTheWay ? { otherFieldsChecked: false } : {}),
    }),
  );
  return `${JSON.stringify(told, null, 2)}\n`;
};
