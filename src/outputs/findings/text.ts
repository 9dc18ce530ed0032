import { fieldsNotJudged, type Finding } from '#reading/finding.ts';
import { visible } from '#schema/characters.ts';
import { correctedLine } from './corrected-line.ts';
import { excerptOf } from './excerpt.ts';
import type { Report } from './report.ts';
import { totals, word } from './words.ts';

const oneLine = (text: string): string => visible(text).replace(/[\n\t]+/g, ' ');

/** The offending line with a caret below the place, and the line to write instead where that is sure. */
const shownLines = ({ lineOf, paint, language }: Report, finding: Finding): string[] => {
  const line = lineOf(finding);
  if (line === undefined || line.trim() === '') return [];
  const { line: written, indent } = excerptOf(line, finding.column);
  const number = String(finding.line);
  const blank = ' '.repeat(number.length);
  const corrected = correctedLine(finding, line);
  const instead = corrected === undefined ? '' : excerptOf(corrected, finding.column).line;
  return [
    `    ${paint('aside', `${number} |`)} ${written}`,
    `    ${paint('aside', `${blank} |`)} ${indent}${paint(finding.severity, '^')}`,
    ...(corrected === undefined
      ? []
      : [
          `    ${paint('aside', `${blank} |`)} ${paint('aside', `${word(language, 'corrected')}:`)}`,
          `    ${paint('aside', `${number} |`)} ${paint('corrected', instead)}`,
        ]),
  ];
};

const told = (report: Report, finding: Finding): string => {
  const { language, paint, addressOf } = report;
  const { file, line, column, field, rule, severity, problem, fix } = finding;
  const place = paint('place', `${oneLine(file)}:${line}:${column}`);
  const what = field === '' ? '' : ` · ${word(language, 'field')} ${oneLine(field)}`;
  const address = addressOf(rule);
  return [
    `${place}  ${paint(severity, word(language, severity))} [${rule}]${what}`,
    `    ${oneLine(problem[language])}`,
    `    → ${oneLine(fix[language])}`,
    ...shownLines(report, finding),
    ...(finding.isInTheWay ? [`    ${fieldsNotJudged[language]}`] : []),
    ...(address === undefined ? [] : [`    ${paint('aside', address)}`]),
    '',
  ].join('\n');
};

/** All findings for a reader at a terminal, each with its line, and a closing line that counts them. */
export const findingsText = (report: Report): string =>
  [
    ...report.findings.map((finding) => told(report, finding)),
    `${totals(report.language, report.findings, report.count)}\n`,
  ].join('\n');
