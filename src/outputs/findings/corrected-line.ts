import type { Finding } from '#reading/finding.ts';
import { mendedByRule } from './mended-by-rule.ts';

const isWordAt = (line: string, at: number): boolean => /[\w-]/.test(line.charAt(at));

/** Where a text stands as a word of its own: from the place of the finding on, or anywhere if only once. */
const placeOf = (line: string, written: string, start: number): number | undefined => {
  if (line.startsWith(written, start) && !isWordAt(line, start + written.length)) return start;
  const at = line.indexOf(written);
  const isOnce = at >= 0 && !line.includes(written, at + 1);
  const isWhole = !isWordAt(line, at - 1) && !isWordAt(line, at + written.length);
  return isOnce && isWhole ? at : undefined;
};

const withCorrection = (
  line: string,
  start: number,
  { written, instead }: NonNullable<Finding['corrected']>,
): string | undefined => {
  const at = written === '' ? undefined : placeOf(line, written, start);
  return at === undefined
    ? undefined
    : line.slice(0, at) + instead + line.slice(at + written.length);
};

/** The line as it should be written; nothing where that is not sure. */
export const correctedLine = (
  { rule, column, corrected }: Pick<Finding, 'rule' | 'column' | 'corrected'>,
  line: string,
): string | undefined => {
  const start = column - 1;
  const mended = corrected
    ? withCorrection(line, start, corrected)
    : mendedByRule[rule]?.(line, start);
  return mended === line ? undefined : mended;
};
