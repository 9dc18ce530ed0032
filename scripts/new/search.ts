import type { Option } from './question.ts';

/** Marks the options that add a record: while searching they appear where nothing else is found. */
export const adding = '+';

const plain = (written: string): string =>
  written.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const wordsIn = (written: string): string[] => plain(written).split(/[^\p{L}\p{N}]+/u);

const textOf = ({ value, label, hint = '' }: Option): string => [value, label, hint].join(' ');

/** 0 where every word that is searched for is a word of the option, 1 where each begins one, 2 where each is found. */
const rankOf = (searched: readonly string[], option: Option): number | undefined => {
  const text = plain(textOf(option));
  if (!searched.every((word) => text.includes(word))) return undefined;
  const words = wordsIn(text);
  if (searched.every((word) => words.includes(word))) return 0;
  return searched.every((word) => words.some((one) => one.startsWith(word))) ? 1 : 2;
};

const isAdding = ({ value }: Option): boolean => value.startsWith(adding);

/** What a search finds, whole words first; where it finds nothing, the options that add a record. */
export const found = (options: readonly Option[], search: string): Option[] => {
  const searched = plain(search).split(/\s+/).filter(Boolean);
  if (searched.length === 0) return [...options];
  const ranked = options
    .filter((option) => !isAdding(option))
    .flatMap((option) => {
      const rank = rankOf(searched, option);
      return rank === undefined ? [] : [{ option, rank }];
    })
    .sort((one, other) => one.rank - other.rank)
    .map(({ option }) => option);
  return ranked.length > 0 ? ranked : options.filter(isAdding);
};

/** Whether a search found no record, so that only adding one is left. */
export const isOnlyAdding = (options: readonly Option[], search: string): boolean =>
  search.trim() !== '' && options.length > 0 && options.every(isAdding);
