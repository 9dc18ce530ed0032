import { plainWords } from './named-in.ts';

/** No word begins or ends like this: none meets a token by chance, and no longer name begins with a shorter one. */
const [start, end] = ['zq', 'qz'];

/** One word that stands for a whole name: what is asked with it is found only where all of that is a name. */
export const nameToken = (name: string): string => {
  const letters = plainWords(name).replaceAll(' ', '').normalize('NFC');
  return letters && start + letters + end;
};

/** The tokens of several names, each once, as they stand in the index. */
export const nameTokens = (names: readonly string[]): string =>
  [...new Set(names.map(nameToken))].filter(Boolean).join(' ');
