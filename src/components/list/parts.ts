/** The words that a script says, in the language of its page; written into the HTML by the build. */
export type Words = Readonly<Record<string, string>>;

/** One of the words, its `{names}` filled in. */
export const fillWords = (
  words: Words,
  key: string,
  values: Readonly<Record<string, string | number>> = {},
): string =>
  (words[key] ?? '').replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** The element inside another that a selector finds first; it is written with all its parts. */
export const partOf = (root: ParentNode, selector: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`No element fits ${selector}.`);
  return found;
};
