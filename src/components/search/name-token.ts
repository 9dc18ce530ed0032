import { plainWords } from './named-in.ts';

/** No word begins like this, so that none meets a token by chance. */
const start = 'zq';
const letters = 'abcdefghijklmnopqrstuvwxyz';

/** A number of 32 bits that stands for a text (FNV-1a). */
const hashOf = (text: string): number =>
  new TextEncoder()
    .encode(text)
    .reduce((hash, byte) => Math.imul(hash ^ byte, 0x01_00_01_93) >>> 0, 0x81_1c_9d_c5);

const inLetters = (number: number): string =>
  number === 0 ? '' : inLetters(Math.floor(number / 26)) + letters.charAt(number % 26);

/**
 * One short word that stands for a whole name: the index finds by it what bears that name, however many others have
 * its words in theirs. Two names may share a token, so what is found is compared by its names.
 */
export const nameToken = (name: string): string => {
  const plain = plainWords(name).replaceAll(' ', '');
  return plain && start + inLetters(hashOf(plain));
};

/** The tokens of several names, each once, as they stand in the index. */
export const nameTokens = (names: readonly string[]): string =>
  [...new Set(names.map(nameToken))].filter(Boolean).join(' ');
