import { fieldsNotJudged, type Finding } from '#reading/finding.ts';
import type { Report } from './report.ts';

// https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
const escaped = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapedProperty = (text: string): string =>
  escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const told = ({ language, addressOf }: Report, finding: Finding): string => {
  const { file, line, column, field, rule, severity, problem, fix } = finding;
  const properties = {
    file,
    line: String(line),
    col: String(column),
    title: field === '' ? rule : `${rule} · ${field}`,
  };
  const named = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapedProperty(value)}`,
  );
  const address = addressOf(rule);
  const words = [
    problem[language],
    `→ ${fix[language]}`,
    ...(finding.isInTheWay ? [fieldsNotJudged[language]] : []),
    ...(address === undefined ? [] : [address]),
  ];
  return `::${severity} ${named.join(',')}::${escaped(words.join('\n'))}\n`;
};

/** All findings as workflow commands: GitHub shows each beside its line in a pull request. */
export const findingsForGithub = (report: Report): string =>
  report.findings.map((finding) => told(report, finding)).join('');
