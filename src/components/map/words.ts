import { writeCount } from '#i18n/write-count.ts';

/** The words that the script of the map says, in the language of its page; written into the HTML by the build. */
export type Words = Readonly<Record<string, string>>;

/** One of the words, its `{names}` filled in. */
export const fill = (
  words: Words,
  key: string,
  values: Readonly<Record<string, string | number>> = {},
): string =>
  (words[key] ?? '').replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** A whole number as the language of the page writes it. */
export const writeNumber = ({ language }: Words, value: number): string =>
  writeCount(language, value);

/** “1 partnership”, “12 partnerships”: Indonesian has one form, English two. */
export const fillCount = (
  words: Words,
  what: 'partnership' | 'place' | 'region' | 'country',
  count: number,
): string =>
  fill(words, `${what}-${count === 1 ? 'one' : 'many'}`, { count: writeNumber(words, count) });
