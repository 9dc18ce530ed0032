import { idPattern } from '#schema/shared.ts';
import type { JsonSchema } from './json-schemas.ts';

/** Words in both languages, once where they are the same. */
export const both = (id: string, en: string): string => (id === en ? id : `${id} · ${en}`);

export const asSchema = (value: unknown): JsonSchema => (value ?? {}) as JsonSchema;

/** Whether a schema is that of a text in both languages. */
export const isPair = ({ properties }: JsonSchema): boolean =>
  properties !== undefined && Object.keys(properties).join() === 'id,en';

const textType = ({ type, pattern = '' }: JsonSchema): string => {
  if (Array.isArray(type)) return type.includes('integer') ? 'date' : 'text';
  if (pattern === idPattern.source) return 'id';
  if (pattern.startsWith('^https?')) return 'web address';
  return pattern.startsWith(String.raw`^\d{4}-`) ? 'day' : 'text';
};

/** The form of a value, in English. */
export const typeOf = (schema: JsonSchema): string => {
  const { type, items, properties, anyOf, enum: allowed } = schema;
  if (isPair(schema)) return 'text pair';
  if (Array.isArray(items)) return `list of ${items.length} numbers`;
  if (type === 'array') return `list of ${typeOf(asSchema(items))}`;
  if (allowed ?? schema.const) return 'value';
  if (anyOf ?? properties) return 'fields';
  return schema.pattern ? textType(schema) : String(type);
};

const typeNames: Readonly<Record<string, string>> = {
  text: 'teks',
  'text pair': 'pasangan teks',
  date: 'tanggal',
  day: 'hari',
  'web address': 'alamat web',
  value: 'pilihan',
  fields: 'kelompok bidang',
  number: 'angka',
  numbers: 'angka',
};

/** The form of a value in Indonesian; a form that has no word of its own is called alike in both languages. */
const typeInIndonesian = (type: string): string => {
  const [, entry] = /^list of (.*)$/.exec(type) ?? [];
  const [, count, things = ''] = /^(\d+) (.*)$/.exec(entry ?? '') ?? [];
  if (count !== undefined) return `daftar ${count} ${typeNames[things] ?? things}`;
  return entry === undefined ? (typeNames[type] ?? type) : `daftar ${typeInIndonesian(entry)}`;
};

/** The form of a value in both languages. */
export const formOf = (schema: JsonSchema): string => {
  const type = typeOf(schema);
  return both(typeInIndonesian(type), type);
};
