import { visible } from '#schema/characters.ts';
import type { Wording } from '#schema/wording.ts';
import type { PartialDate } from './partial-date.ts';

/** The fields of a record as some earlier version had them: nothing is known of their form. */
export type Facts = Readonly<Record<string, unknown>>;

const longestName = 160;

/** A value as fields, or none. */
export const factsIn = (value: unknown): Facts =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Facts) : {};

/** The entries of a list of fields; none where an earlier form had something else there. */
export const entriesIn = (value: unknown): Facts[] =>
  Array.isArray(value) ? value.map(factsIn) : [];

export const textIn = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

export const dateIn = (value: unknown): PartialDate | undefined => {
  const text = textIn(value);
  return text !== undefined &&
    /^(19|20|21)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text)
    ? text
    : undefined;
};

/** A value of a vocabulary that the atlas still has. */
export const oneOf = (known: readonly string[], value: unknown): string | undefined => {
  const text = textIn(value);
  return text !== undefined && known.includes(text) ? text : undefined;
};

const shortened = (text: string): string => {
  const line = visible(text).replace(/\s+/g, ' ').slice(0, longestName);
  return line.toWellFormed();
};

/** A name in both languages; one that was written in one language stands for both. */
export const wordingIn = (value: unknown): Wording | undefined => {
  const pair = factsIn(value);
  const id = textIn(value) ?? textIn(pair.id) ?? textIn(pair.en);
  const en = textIn(value) ?? textIn(pair.en) ?? textIn(pair.id);
  return id === undefined || en === undefined
    ? undefined
    : { id: shortened(id), en: shortened(en) };
};

/** Whether two values say the same; the order of fields does not matter, that of a list does. */
export const isSame = (one: unknown, other: unknown): boolean => written(one) === written(other);

// In a list, for what is undefined has no text of its own.
const written = (value: unknown): string =>
  JSON.stringify([value], (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

/** The fields without some of them. */
export const without = (facts: Facts, ...names: readonly string[]): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => !names.includes(name)));

/** Every id that stands in a list of sources, however deep. */
export const sourcesIn = (value: unknown): Set<string> => {
  const found = new Set<string>();
  const walk = (inner: unknown): void => {
    if (Array.isArray(inner)) inner.forEach(walk);
    else
      for (const [name, field] of Object.entries(factsIn(inner))) {
        if ((name === 'sources' || name === 'furtherSources') && Array.isArray(field))
          for (const id of field) if (typeof id === 'string') found.add(id);
        walk(field);
      }
  };
  walk(value);
  return found;
};
