import type { Language } from '#i18n/language.ts';
import type { Wording } from '#schema/wording.ts';
import type { Chance } from './chance.ts';
import { lexiconOf } from './lexicon.ts';

/** Invented texts. */
export type Say = {
  words: (language: Language, many: number) => string;
  /** So many words in each language, with a capital. */
  pair: (many: number) => Wording;
  /** As many words as another text has in each language. */
  pairLike: (other: Wording) => Wording;
};

const longestPair = 320;

const wordsIn = (text: string): number => text.trim().split(/\s+/).length;

const cut = (text: string): string =>
  text.length <= longestPair ? text : text.slice(0, text.lastIndexOf(' ', longestPair));

export const capital = (text: string): string =>
  text.charAt(0).toLocaleUpperCase('en') + text.slice(1);

/** Texts from the words of real narratives, by language, and invented ones. */
export const sayFrom = (
  texts: Readonly<Record<Language, readonly string[]>>,
  chance: Chance,
): Say => {
  const lexicons = {
    id: lexiconOf('id', texts.id, chance),
    en: lexiconOf('en', texts.en, chance),
  };
  const words = (language: Language, many: number): string =>
    Array.from({ length: many }, () => lexicons[language](chance)).join(' ');
  const text = (language: Language, many: number): string => cut(capital(words(language, many)));
  return {
    words,
    pair: (many) => ({ id: text('id', many), en: text('en', many) }),
    pairLike: ({ id, en }) => ({ id: text('id', wordsIn(id)), en: text('en', wordsIn(en)) }),
  };
};
