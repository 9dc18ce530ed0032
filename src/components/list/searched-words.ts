import { plainText } from '#model/plain-text.ts';

/** Where a question is cut into words; each is sought for itself. */
const gaps = /[\s–-]+/;

/** The words of some names, plain, each once, without those that stand within another. */
export const searchedWords = (names: readonly string[]): string[] => {
  const words = [...new Set(names.flatMap((name) => plainText(name).split(gaps)))];
  return words.filter(
    (word) => word && !words.some((other) => other !== word && other.includes(word)),
  );
};

/** What a reader may look for in names beyond what stands in the first one. */
export const wordsBeyond = (first: string, names: readonly string[]): string =>
  searchedWords([first, ...names])
    .filter((word) => !plainText(first).includes(word))
    .join(' ');
