import type { KnownName, WeighedName } from './known-name.ts';
import { plainWords } from './named-in.ts';

/** The plain words of all names of something, each once. */
export const wordsOfName = ([, title, , , ...others]: WeighedName): string[] => [
  ...new Set(plainWords([title, ...others].join(' ')).split(' ')),
];

/** What more partnerships have stands first, then shorter names, then those whose letters come first. */
export const byWeight = ([most, one]: WeighedName, [least, other]: WeighedName): number =>
  least - most || one.length - other.length || (one < other ? -1 : 1);

/** How well something is named by what begins its names: 0 by a whole name, 1 by its beginning, 2 by some of its words. */
const rankOf = (question: string, [, title, , , ...others]: WeighedName): number => {
  const names = [title, ...others].map(plainWords);
  if (names.includes(question)) return 0;
  return names.some((name) => name.startsWith(question)) ? 1 : 2;
};

/** Whether each that a reader has begun to type, in plain words, begins one of these words. */
const haveAll = (words: readonly string[], question: string): boolean =>
  question.split(' ').every((start) => words.some((word) => word.startsWith(start)));

/** What has a word for each that a reader has begun to type, the best named first. */
export const namesBeginning = (query: string, names: readonly WeighedName[]): WeighedName[] => {
  const question = plainWords(query);
  if (!question) return [];
  const fitting = names.filter((name) => haveAll(wordsOfName(name), question));
  const found = new Map(fitting.map((name) => [name[2], name]));
  return [...found.values()]
    .map((name) => ({ name, rank: rankOf(question, name) }))
    .sort((one, other) => one.rank - other.rank || byWeight(one.name, other.name))
    .map(({ name }) => name);
};

/** Which other name has what a reader has begun to type, where the title has not; empty where none has all of it. */
export const otherNameBeginning = (query: string, [title, , , ...others]: KnownName): string => {
  const question = plainWords(query);
  const hasAll = (name: string) => haveAll(plainWords(name).split(' '), question);
  return hasAll(title) ? '' : (others.find(hasAll) ?? '');
};

/** So many names a run has at most, and one word in all of them: at 10,000 partnerships a run takes some 1.5 KB. */
export const mostInRun = 50;

/** The runs in which a word is looked up. */
type Runs = {
  /** One or two. */
  runs: number[];
  /** Whether more of them have words that begin so. */
  areMore: boolean;
};

/**
 * Which runs of names have the words that begin like this one. `starts` has the least that tells the first word of each
 * run from all words before it.
 */
export const runsBeginning = (start: string, starts: readonly string[]): Runs => {
  const same = starts.indexOf(start);
  const first = same >= 0 ? same : starts.findLastIndex((one) => one < start);
  const beginsSo = (run: number): boolean => starts[run]?.startsWith(start) ?? false;
  const next = beginsSo(first + 1) ? [first + 1] : [];
  return { runs: first < 0 ? next : [first, ...next], areMore: beginsSo(first + 2) };
};
