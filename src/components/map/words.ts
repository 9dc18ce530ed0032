/** The words that the script of the map says, in the language of its page; written into the HTML by the build. */
export type Words = Readonly<Record<string, string>>;

/** One of the words, its `{names}` filled in. */
export const fill = (
  words: Words,
  key: string,
  values: Readonly<Record<string, string | number>> = {},
): string =>
  (words[key] ?? '').replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

const formats = new Map<string | undefined, Intl.NumberFormat>();

/** A number as the language of the page writes it; what writes it is made once and late, for it costs a slow phone up to 40 ms. */
export const writeNumber = ({ locale }: Words, value: number): string => {
  // Both languages write these alike.
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale);
  formats.set(locale, format);
  return format.format(value);
};

/** “1 partnership”, “12 partnerships”: Indonesian has one form, English two. */
export const fillCount = (
  words: Words,
  what: 'partnership' | 'place' | 'region' | 'country',
  count: number,
): string =>
  fill(words, `${what}-${count === 1 ? 'one' : 'many'}`, { count: writeNumber(words, count) });
