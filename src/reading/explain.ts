import type { z } from 'zod';
import { shown } from '#schema/characters.ts';
import type { Complaint, Wording } from '#schema/wording.ts';
import { fieldName } from './field-name.ts';
import { asList } from './as-list.ts';
import { suggested } from './nearest.ts';

/** A complaint and the place in the record it speaks of. */
export type Explained = Complaint & { path: (string | number)[]; atKey: boolean };

// A map of a record has no prototype, so that String() would throw.
const asText = (value: unknown): string => {
  if (typeof value === 'string') return value;
  const isLine = Array.isArray(value) && value.every((entry) => typeof entry === 'string');
  return isLine ? `[${value.join(', ')}]` : JSON.stringify(value);
};

const quoted = (value: unknown): string => shown(asText(value));

/** What a field holds; an answer that is asked for alone has no field. */
const holds = (field: string, value: unknown): Wording => ({
  id: field === '' ? `Isinya ${quoted(value)}.` : `“${field}” berisi ${quoted(value)}.`,
  en: field === '' ? `It says ${quoted(value)}.` : `“${field}” holds ${quoted(value)}.`,
});

const expectedForms: Readonly<Record<string, Wording>> = {
  string: { id: 'teks', en: 'text' },
  number: {
    id: 'angka saja, tanpa pemisah ribuan dan dengan titik desimal, misalnya 12 atau 1.5',
    en: 'the number alone, no thousands separator, with a decimal point, for example 12 or 1.5',
  },
  int: { id: 'bilangan bulat, misalnya 2', en: 'a whole number, for example 2' },
  boolean: { id: 'true atau false', en: 'true or false' },
  array: {
    id: 'daftar, misalnya [a, b] atau baris berawal “- ”',
    en: 'a list, for example [a, b] or lines starting with “- ”',
  },
  tuple: {
    id: 'dua angka, misalnya [-6.9147, 107.6098]',
    en: 'two numbers, for example [-6.9147, 107.6098]',
  },
  object: { id: 'kelompok bidang menjorok “nama: nilai”', en: 'indented fields “name: value”' },
};

const expectedForm = (expected: string): Wording =>
  expectedForms[expected] ?? { id: expected, en: expected };

const missing = (field: string, parent: string): Complaint => ({
  rule: 'field-missing',
  problem: {
    id: `Bidang wajib “${field}” tidak ada.`,
    en: `The required field “${field}” is missing.`,
  },
  fix: {
    id: `Tambahkan baris “${field}:” dengan isinya${parent && ` di bawah “${parent}”`}.`,
    en: `Add a line “${field}:” with its value${parent && ` under “${parent}”`}.`,
  },
});

const missingEntry = (list: string): Complaint => ({
  rule: 'field-missing',
  problem: { id: `Isi “${list}” kurang satu.`, en: `“${list}” lacks an entry.` },
  fix: {
    id: `Lengkapi “${list}”, misalnya [-6.9147, 107.6098].`,
    en: `Complete “${list}”, for example [-6.9147, 107.6098].`,
  },
});

const empty = (field: string): Complaint => ({
  rule: 'field-empty',
  problem: { id: `“${field}” tidak berisi.`, en: `“${field}” has no value.` },
  fix: { id: 'Isi nilainya, atau hapus barisnya.', en: 'Write a value, or remove the line.' },
});

const wrongForm = (field: string, expected: string, input: unknown): Complaint => {
  const form = expectedForm(expected);
  return {
    rule: 'field-form',
    problem: holds(field, input),
    fix: { id: `Tulis ${form.id}.`, en: `Write ${form.en}.` },
    corrected: expected === 'array' ? asList(field, input) : undefined,
  };
};

const notAllowed = (field: string, values: readonly unknown[], input: unknown): Complaint => {
  const allowed = values.map(String);
  const { near, corrected } = suggested(asText(input), allowed);
  return {
    rule: 'value-not-allowed',
    problem: holds(field, input),
    fix: {
      id: `${near.id}Yang boleh: ${allowed.join(', ')}.`,
      en: `${near.en}Allowed: ${allowed.join(', ')}.`,
    },
    corrected,
  };
};

const unknownKey = (key: string, known: readonly string[], beside: unknown): Complaint => {
  const isFree = (name: string) => !Object.hasOwn(Object(beside) as object, name);
  const { near, corrected } = suggested(key, known.filter(isFree));
  return {
    rule: 'field-unknown',
    problem: { id: `Bidang “${key}” tidak dikenal.`, en: `The field “${key}” is unknown.` },
    fix: {
      id: `${near.id}Periksa ejaannya atau hapus barisnya.${known.length > 0 ? ` Yang dikenal: ${known.join(', ')}.` : ''}`,
      en: `${near.en}Check its spelling or remove the line.${known.length > 0 ? ` Known: ${known.join(', ')}.` : ''}`,
    },
    corrected,
  };
};

const partyForm: Complaint = {
  rule: 'field-form',
  problem: { id: 'Bentuknya tidak benar.', en: 'It has the wrong form.' },
  fix: {
    id: 'Pihak ditulis “place: id” atau “organization: id”, salah satu saja.',
    en: 'A party is written “place: id” or “organization: id”, just one of them.',
  },
};

const isComplaint = (value: unknown): value is Complaint =>
  typeof value === 'object' && value !== null && 'rule' in value && 'problem' in value;

const complain = (issue: z.core.$ZodIssue): Complaint => {
  const steps = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const isEntry = typeof steps.at(-1) === 'number';
  const field = fieldName(steps.slice(isEntry ? -2 : -1));
  const parent = fieldName(
    steps
      .slice(0, -1)
      .filter((step) => typeof step === 'string')
      .slice(-1),
  );
  const input: unknown = issue.input;
  if (issue.code === 'custom' && isComplaint(issue.params?.complaint))
    return issue.params.complaint;
  if (input === undefined && issue.code !== 'unrecognized_keys')
    return isEntry ? missingEntry(parent) : missing(field, parent);
  if (input === null) return empty(field);
  if (issue.code === 'invalid_type') return wrongForm(field, issue.expected, input);
  if (issue.code === 'invalid_value') return notAllowed(field, issue.values, input);
  if (issue.code === 'too_small' || issue.code === 'too_big')
    return wrongForm(field, 'tuple', input);
  if (issue.code === 'invalid_union') return partyForm;
  return wrongForm(field, issue.code, input);
};

/** What is wrong inside the one branch of a union that the editor evidently meant: the one without foreign fields. */
const meantBranch = (issue: z.core.$ZodIssue): z.core.$ZodIssue[] => {
  if (issue.code !== 'invalid_union') return [];
  const meant = issue.errors.filter(
    (branch) => !branch.some(({ code, path }) => code === 'unrecognized_keys' && path.length === 0),
  );
  if (meant.length !== 1) return [];
  return (meant[0] ?? []).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
};

/** What a zod issue means to the editor; `knownAt` lists the fields that may stand at a path. */
export const explain = (
  issue: z.core.$ZodIssue,
  knownAt: (path: readonly PropertyKey[]) => readonly string[],
): Explained[] => {
  const inner = meantBranch(issue);
  if (inner.length > 0) return inner.flatMap((one) => explain(one, knownAt));
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  if (issue.code !== 'unrecognized_keys') return [{ ...complain(issue), path, atKey: false }];
  return issue.keys.map((key) => ({
    ...unknownKey(key, knownAt(issue.path), issue.input),
    path: [...path, key],
    atKey: true,
  }));
};
