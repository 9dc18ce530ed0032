import type { Language } from '#i18n/language.ts';
import { weightedPick, type Chance } from './chance.ts';
import { syllablesOf } from './syllables.ts';

const size = 8000;

/** Before and behind a root: what search has to trace back, in both languages. */
const affixes: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  id: [
    ['', ''],
    ['me', 'kan'],
    ['ber', ''],
    ['di', 'kan'],
    ['ter', ''],
    ['pe', 'an'],
    ['ke', 'an'],
    ['', 'nya'],
    ['', 'an'],
    ['memper', 'i'],
  ],
  en: [
    ['', ''],
    ['', 's'],
    ['', 'ed'],
    ['', 'ing'],
    ['', 'ation'],
    ['re', ''],
    ['un', 'able'],
    ['', 'ly'],
    ['', 'ness'],
    ['', 'er'],
  ],
};

const plainLetters = /^[a-z]+$/;

const inventedWords = (language: Language, many: number, chance: Chance): Set<string> => {
  const syllables = syllablesOf(language === 'id' ? 'ID' : 'GB').filter((one) =>
    plainLetters.test(one),
  );
  const words = new Set<string>();
  while (words.size < many) {
    const root = Array.from({ length: chance.between(2, 3) }, () => chance.pick(syllables)).join(
      '',
    );
    for (const [before, behind] of chance.shuffled(affixes[language]).slice(0, 4))
      words.add(`${before}${root}${behind}`);
  }
  return words;
};

/** The ordinary words of real narratives, the most frequent first: no names, no months. */
const realWords = (texts: readonly string[]): string[] => {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of text
      .replace(/<[^>]*>|\]\([^)]*\)/g, ' ')
      .match(/(?<![\p{L}\d])[a-z]{2,}(?![\p{L}\d])/gu) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([word]) => word);
};

/** Some 8,000 words, drawn as often as Zipf found: the real ones of a language first, then invented ones. */
export const lexiconOf = (language: Language, texts: readonly string[], chance: Chance) => {
  const known = realWords(texts);
  const invented = inventedWords(language, Math.max(0, size - known.length), chance);
  const words = [...new Set([...known, ...invented])];
  return weightedPick(words, (_, rank) => 1 / (rank + 2.7));
};
