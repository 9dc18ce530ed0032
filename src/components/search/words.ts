/** The words that a script says, in the language of its page; written into the HTML by the build. */
export type Words = Readonly<Record<string, string>>;

/** One of the words, its `{names}` filled in. */
export const fillWords = (
  words: Words,
  key: string,
  values: Readonly<Record<string, string | number>> = {},
): string =>
  (words[key] ?? '').replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
