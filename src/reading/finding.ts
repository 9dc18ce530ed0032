import type { Complaint, Wording } from '#schema/wording.ts';

/** Where something stands in a file: both from 1, columns in UTF-16 code units. */
export type Position = { line: number; column: number };

/** What is wrong at one place of one file, and how to mend it. */
export type Finding = Position &
  Complaint & {
    file: string;
    field: string;
    severity: 'error' | 'warning';
    /** Because of it, the fields of the file were not judged. */
    isInTheWay?: boolean;
  };

/** A complaint, written as [Indonesian, English] twice: what was found, how to mend it. */
export const complaint = (
  rule: string,
  [foundId, foundEn]: readonly [string, string],
  [mendId, mendEn]: readonly [string, string],
): Complaint => {
  const problem: Wording = { id: foundId, en: foundEn };
  return { rule, problem, fix: { id: mendId, en: mendEn } };
};

/** The finding that a complaint makes at a place of a file; `field` is empty where none is meant. */
export const findingAt = (
  file: string,
  { line, column }: Position,
  told: Complaint,
  field = '',
): Finding => ({ file, line, column, field, severity: 'error', ...told });

/** What is told below a finding that is in the way of others. */
export const fieldsNotJudged: Wording = {
  id: 'Bidang lain dalam berkas ini belum diperiksa.',
  en: 'The other fields of this file have not been checked yet.',
};

/** Findings after which the fields of their file are not judged; the last one says so. */
export const inTheWay = (findings: readonly Finding[]): Finding[] =>
  findings.map((finding, at) =>
    at === findings.length - 1 ? { ...finding, isInTheWay: true } : finding,
  );

const inCodeUnits = (one: string, other: string): number =>
  one < other ? -1 : one > other ? 1 : 0;

/** Sorts findings by file, line and column, the same on every machine. */
export const byFileAndLine = (one: Finding, other: Finding): number =>
  inCodeUnits(one.file, other.file) ||
  one.line - other.line ||
  one.column - other.column ||
  inCodeUnits(one.rule, other.rule);
