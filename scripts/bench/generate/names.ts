import type { Chance } from './chance.ts';
import { localSyllables, syllablesOf } from './syllables.ts';

/** A name that no list of real places holds, as far as one was asked. */
export type Names = {
  /** In Latin letters, by the sound of a country. */
  place: (country: string) => string;
  /** The same in the script of a language; Latin where it has none of its own here. */
  local: (language: string, latin: string) => string;
};

// Shorter ones are likely to be borne by some village that no list holds.
const shortest = 6;

const capital = (word: string): string => word.charAt(0).toLocaleUpperCase('en') + word.slice(1);

const wordOf = (chance: Chance, syllables: readonly string[], from = 2, to = 3): string =>
  capital(
    Array.from({ length: chance.between(from, to) }, () => chance.pick(syllables)).join(
      syllables.some((one) => one !== one.toLowerCase()) ? ' ' : '',
    ),
  );

/** What pages, addresses and tables must be able to bear: long names, apostrophes, hyphens, digits. */
const oddly = (chance: Chance, name: string, syllables: readonly string[]): string => {
  const word = () => wordOf(chance, syllables);
  if (chance.isOneIn(60)) return [name, ...Array.from({ length: 7 }, word)].join(' ');
  if (chance.isOneIn(25)) return `${name.slice(0, 2)}${chance.pick(["'", '’'])}${name.slice(2)}`;
  if (chance.isOneIn(25)) return `${name}-${word()}`;
  if (chance.isOneIn(50)) return `${name} ${chance.between(2, 99)}`;
  return chance.isOneIn(5) ? `${name} ${word()}` : name;
};

const placeName = (chance: Chance, country: string, isReal: (name: string) => boolean): string => {
  const syllables = syllablesOf(country);
  let word = wordOf(chance, syllables);
  while (word.length < shortest || isReal(word)) word += chance.pick(syllables).toLowerCase();
  const name = oddly(chance, word, syllables);
  return isReal(name) ? word : name;
};

/** Names that follow from the draws; `isReal` tells of a name in Latin letters whether a real place bears it. */
export const namesFrom = (chance: Chance, isReal: (name: string) => boolean): Names => ({
  place: (country) => placeName(chance, country, isReal),
  local: (language, latin) => {
    const syllables = localSyllables[language];
    return (syllables ? wordOf(chance, syllables, 2, 4) : latin).normalize('NFC');
  },
});
