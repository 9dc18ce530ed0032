import { styleText } from 'node:util';
import type { Language } from '#i18n/language.ts';
import { viewAddressOf } from '#outputs/correction-links.ts';
import { formats, type Format } from '#outputs/findings/formats.ts';
import type { Report } from '#outputs/findings/report.ts';
import type { Finding } from '#reading/finding.ts';
import type { Checked } from './check-content.ts';

const colours = {
  error: 'red',
  warning: 'yellow',
  place: 'bold',
  corrected: 'green',
  aside: 'dim',
} as const;

// Colours come out on a terminal only, and not where NO_COLOR is set.
const paint: Report['paint'] = (colour, text) =>
  styleText(colours[colour], text, { stream: process.stdout });

const linesOf = (files: Checked['files']): ((finding: Finding) => string | undefined) => {
  const texts = new Map<string, string[]>();
  return ({ file, line }) => {
    const raw = files.get(file);
    if (!raw) return undefined;
    const lines = texts.get(file) ?? new TextDecoder().decode(raw.bytes).split(/\r?\n/);
    texts.set(file, lines);
    return lines[line - 1];
  };
};

/** All findings in one of the formats. */
export const reportOf = (
  language: Language,
  { findings, count, files }: Checked,
  format: Format = 'text',
): string => {
  const repository = process.env.ATLAS_REPOSITORY;
  const rules = viewAddressOf({ repository }, 'docs/rules.md');
  const addressOf = (rule: string) => rules && `${rules}#${rule}`;
  return formats[format]({ language, findings, count, lineOf: linesOf(files), addressOf, paint });
};
