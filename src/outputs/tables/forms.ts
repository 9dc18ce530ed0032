import { precisionOf } from '#model/partial-date.ts';
import { idPattern, longestId } from '#schema/shared.ts';
import type { Wording } from '#schema/wording.ts';
import { listSeparator } from '../csv.ts';
import type { Form, Limits, Schema } from './column.ts';

const inIndonesian: Wording = { id: 'dalam bahasa Indonesia', en: 'in Indonesian' };
const inEnglish: Wording = { id: 'dalam bahasa Inggris', en: 'in English' };
const precision: Wording = { id: 'seberapa terinci', en: 'how exact' };
const dayForm = String.raw`^\d{4}-\d{2}-\d{2}$`;
const dateForm = String.raw`^\d{4}(-\d{2}(-\d{2})?)?$`;

const one = (type: 'text' | 'value' | 'day' | 'address', limits: Limits = {}): Form<string> => ({
  schema: {
    type: 'string',
    ...(limits.pattern === undefined ? { minLength: 1 } : { pattern: limits.pattern }),
  },
  columns: [{ suffix: '', type, ...limits, cell: (value) => value }],
});

/** One line of text. */
export const text = one('text');
/** A text of a fixed form. */
export const code = (pattern: RegExp): Form<string> => one('text', { pattern: pattern.source });
/** A full civil day. */
export const day = one('day', { pattern: dayForm });
/** An address on the web. */
export const address = one('address', { pattern: String.raw`^https?://[^\s]+$` });

const pairOf = (entry: Form<string>, type: 'text' | 'address'): Form<Wording> => ({
  schema: {
    type: 'object',
    properties: { id: entry.schema, en: entry.schema },
    required: ['id', 'en'],
    additionalProperties: false,
  },
  columns: [
    { suffix: '_id', type, part: inIndonesian, cell: ({ id }) => id },
    { suffix: '_en', type, part: inEnglish, cell: ({ en }) => en },
  ],
});

/** A text in both languages. */
export const pair = pairOf(text, 'text');
/** The address of a page in both languages. */
export const addressPair = pairOf(address, 'address');

/** One of a few values. */
export const oneOf = <const V extends string>(allowed: readonly V[]): Form<V> => ({
  schema: { type: 'string', enum: allowed },
  columns: [{ suffix: '', type: 'value', allowed, cell: (value) => value }],
});

const idSchema: Schema = { type: 'string', pattern: idPattern.source, maxLength: longestId };

/** An id; of another table where one is named. */
export const id = (refersTo?: string): Form<string> => ({
  schema: idSchema,
  columns: [
    {
      suffix: '',
      type: 'id',
      pattern: idPattern.source,
      ...(refersTo === undefined ? {} : { refersTo }),
      cell: (value) => value,
    },
  ],
});

const listOf = (entry: Schema, more: Limits & { refersTo?: string }): Form<readonly string[]> => ({
  schema: { type: 'array', items: entry, uniqueItems: true },
  columns: [
    {
      suffix: '',
      type: 'list',
      ...more,
      cell: (values) => values.join(listSeparator) || undefined,
    },
  ],
});

/** Ids; of another table where one is named. */
export const ids = (refersTo?: string): Form<readonly string[]> =>
  listOf(idSchema, refersTo === undefined ? {} : { refersTo });

/** Several of a few values. */
export const someOf = (allowed: readonly string[]): Form<readonly string[]> =>
  listOf({ type: 'string', enum: allowed }, { allowed });

/** Words of a fixed form that never hold the separator of lists. */
export const codes = (pattern: RegExp): Form<readonly string[]> =>
  listOf({ type: 'string', pattern: pattern.source }, { pattern: pattern.source });

/** Lines of text; in a cell a JSON array, since a text may hold any separator. */
export const texts: Form<readonly string[]> = {
  schema: { type: 'array', items: text.schema },
  columns: [
    {
      suffix: '',
      type: 'texts',
      cell: (values) => (values.length > 0 ? JSON.stringify(values) : undefined),
    },
  ],
};

/** A date as exact as its source, with a column that says how exact. */
export const date: Form<string> = {
  schema: { type: 'string', pattern: dateForm },
  columns: [
    { suffix: '', type: 'date', pattern: dateForm, cell: (value) => value },
    {
      suffix: '_precision',
      type: 'value',
      allowed: ['year', 'month', 'day'],
      part: precision,
      cell: precisionOf,
    },
  ],
};

const numeric = (type: 'number' | 'integer', limits: Limits): Form<number> => ({
  schema: { type, ...limits },
  columns: [{ suffix: '', type, ...limits, cell: (value) => value }],
});

/** A number. */
export const number = (limits: Limits = {}): Form<number> => numeric('number', limits);
/** A whole number. */
export const integer = (limits: Limits = { minimum: 0 }): Form<number> =>
  numeric('integer', limits);

/** Yes or no. */
export const flag: Form<boolean> = {
  schema: { type: 'boolean' },
  columns: [{ suffix: '', type: 'flag', cell: String }],
};
