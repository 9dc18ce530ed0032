import { distance } from 'fastest-levenshtein';
import type { KnownName } from './known-name.ts';
import { plainWords } from './named-in.ts';

const most = 5;

/** How many letters of a word may be wrong. */
const slipsIn = ({ length }: string): number =>
  length < 4 ? 0 : length < 6 ? 1 : length < 9 ? 2 : 3;

/** How far one name is from a word, by its nearest word or as a whole without spaces; none where it is too far. */
const distanceTo = (word: string, name: string): number | undefined => {
  const pieces = [...name.split(' '), name.replaceAll(' ', '')];
  const least = Math.min(...pieces.map((piece) => distance(word, piece)));
  return least <= slipsIn(word) ? least : undefined;
};

const has = (name: string, word: string): boolean => ` ${name} `.includes(` ${word} `);

/**
 * The names nearest to words that no page has, the nearest first; of equals, those that have the other words of the
 * question, then the shortest. None for a word that is a name by itself.
 */
export const nearNames = (
  query: string,
  unknown: readonly string[],
  names: readonly KnownName[],
): KnownName[] => {
  const others = plainWords(query).split(' ');
  const near = names.flatMap((known) => {
    const [title, , , ...further] = known;
    return [title, ...further].map(plainWords).flatMap((name) => {
      const distances = unknown.flatMap((word) => distanceTo(plainWords(word), name) ?? []);
      if (distances.length === 0) return [];
      const kept = others.filter((word) => has(name, word)).length;
      return [{ known, least: Math.min(...distances), kept, length: name.length }];
    });
  });
  near.sort((a, b) => a.least - b.least || b.kept - a.kept || a.length - b.length);
  return [...new Map(near.map(({ known }) => [known[1], known])).values()].slice(0, most);
};
