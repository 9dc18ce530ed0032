import { piecesOf } from './marked-text.ts';

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Three letters or half of the word are too little to say that it was found; Han and Hangul say more. */
const isScrapOf = (found: string, asked: string): boolean =>
  asked.startsWith(found) &&
  found.length < asked.length &&
  (/^[a-z]{1,3}$/.test(found) || found.length * 2 <= asked.length);

const markedIn = (excerpt: string): string[] =>
  piecesOf(excerpt)
    .filter(({ isMarked }) => isMarked)
    .flatMap(({ text }) => wordsOf(text));

/** Whether a search that knew no such word fell back on the beginnings of it: “Perth” answered with “per”. */
export const isFarMatch = (query: string, excerpts: readonly string[]): boolean => {
  const asked = wordsOf(query);
  const found = excerpts.flatMap(markedIn);
  return found.length > 0 && found.every((word) => asked.some((whole) => isScrapOf(word, whole)));
};

const longestShared = (one: string, other: string): number => {
  let longest = 0;
  for (let from = 0; from < one.length; from += 1)
    while (other.includes(one.slice(from, from + longest + 1)) && from + longest < one.length)
      longest += 1;
  return longest;
};

/** Four letters in common tell a word in another form from one that only begins alike. */
const isFormOf = (found: string, asked: string): boolean =>
  found.startsWith(asked) || longestShared(found, asked) >= 4;

/** Whether a page has a word of the question, in whatever form, and not only a word that begins alike. */
export const isNearMatch = (query: string, excerpt: string): boolean => {
  const found = markedIn(excerpt);
  const asked = wordsOf(query);
  return found.length === 0 || found.some((word) => asked.some((whole) => isFormOf(word, whole)));
};
