import { plainText } from '#model/plain-text.ts';

export type Named = readonly [id: string, name: string];

const mostOffered = 40;

/** The names in which every word of a text occurs, those that begin with it first. */
export function offeredFor(names: readonly Named[], written: string): Named[] {
  const wanted = plainText(written);
  const words = wanted.split(' ').filter(Boolean);
  const fitting = names
    .map((one) => ({ one, plain: plainText(one[1]) }))
    .filter(({ plain }) => words.every((word) => plain.includes(word)));
  const starts = fitting.filter(({ plain }) => plain.startsWith(wanted));
  const others = fitting.filter(({ plain }) => !plain.startsWith(wanted));
  return [...starts, ...others].slice(0, mostOffered).map(({ one }) => one);
}

/** Which one a reader means: by its name, its id, the address of its page, or words that fit only one. */
export function meantBy(names: readonly Named[], written: string): string | undefined {
  const text = written.trim();
  const last = text
    .replace(/[?#].*$/, '')
    .split('/')
    .filter(Boolean)
    .at(-1);
  const exact = names.find(([id, name]) => name === text || id === last);
  if (exact) return exact[0];
  const offered = offeredFor(names, text);
  const same = offered.filter(([, name]) => plainText(name) === plainText(text));
  if (same.length === 1) return same[0]?.[0];
  return offered.length === 1 ? offered[0]?.[0] : undefined;
}
