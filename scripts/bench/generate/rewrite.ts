import type { Wording } from '#schema/wording.ts';

/** What to write for the value of a field, or nothing where only what is inside it changes. */
export type Change = (field: string, value: unknown) => unknown;

/** Whether a value is a text in both languages. */
export const isPair = (value: unknown): value is Wording =>
  typeof value === 'object' && value !== null && Object.keys(value).sort().join() === 'en,id';

/** A record with other values in the same structure; an entry of a list is judged by the field of its list. */
export const rewritten = (value: unknown, change: Change, field = ''): unknown => {
  const changed = change(field, value);
  if (changed !== undefined) return changed;
  if (Array.isArray(value)) return value.map((entry: unknown) => rewritten(entry, change, field));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, rewritten(inner, change, key)]),
  );
};
