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

/** Whether a search that knew no such word fell back on the beginnings of it: “Perth” answered with “per”. */
export const isFarMatch = (query: string, excerpts: readonly string[]): boolean => {
  const asked = wordsOf(query);
  const found = excerpts
    .flatMap(piecesOf)
    .filter(({ isMarked }) => isMarked)
    .flatMap(({ text }) => wordsOf(text));
  return found.length > 0 && found.every((word) => asked.some((whole) => isScrapOf(word, whole)));
};
