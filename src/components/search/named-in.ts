/** Lower case without diacritics and punctuation, one space between words. */
export const plainWords = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'‘]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ');

/** The longest of some names that stands whole in a text, in plain words; empty where none does. */
const longestIn = (text: string, names: readonly string[]): string =>
  names
    .map(plainWords)
    .filter((name) => name && ` ${text} `.includes(` ${name} `))
    .reduce((longest, name) => (name.length > longest.length ? name : longest), '');

/**
 * Of some things with names, those whose name stands whole in the question, the longest name first. A name within a
 * longer one that was found does not count: who asks for Papua Nugini does not mean Papua.
 */
export const namedIn = <Thing>(
  question: string,
  things: readonly Thing[],
  namesOf: (thing: Thing) => readonly string[],
): Thing[] => {
  const text = plainWords(question);
  const named = things
    .map((thing) => ({ thing, name: longestIn(text, namesOf(thing)) }))
    .filter(({ name }) => name)
    .sort((one, other) => other.name.length - one.name.length);
  const longer = (name: string) =>
    [...new Set(named.map((one) => one.name))].filter(
      (one) => one !== name && ` ${one} `.includes(` ${name} `),
    );
  const without = (name: string) =>
    longer(name).reduce((left, one) => left.replaceAll(` ${one} `, ' | '), ` ${text} `);
  return named.filter(({ name }) => without(name).includes(` ${name} `)).map(({ thing }) => thing);
};
