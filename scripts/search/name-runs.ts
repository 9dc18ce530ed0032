import { byWeight, mostInRun, wordsOfName } from '#components/search/names-beginning.ts';
import type { WeighedName } from '#components/search/known-name.ts';

/** Names in the order of their words, cut where a word ends. */
export type NameRuns = {
  /** The least that tells the first word of each run from all words before it. */
  starts: string[];
  runs: WeighedName[][];
};

const byLetters = (one: string, other: string): number => (one < other ? -1 : 1);

/** Names by each of their words; of a word that very many share, the weightiest names. */
const byWord = (names: readonly WeighedName[], most: number): [string, WeighedName[]][] => {
  const words = new Map<string, WeighedName[]>();
  for (const name of names.toSorted(byWeight))
    for (const word of wordsOfName(name)) {
      const sharing = words.get(word) ?? [];
      if (sharing.length < most) words.set(word, [...sharing, name]);
    }
  return [...words].sort(([one], [other]) => byLetters(one, other));
};

const shortestStart = (before: string, word: string): string => {
  const lengths = Array.from(word, (_, at) => at + 1);
  return lengths.map((length) => word.slice(0, length)).find((one) => one > before) ?? word;
};

/** Cuts names into runs, of which one or two answer what a reader begins to type. */
export const nameRunsOf = (names: readonly WeighedName[], most = mostInRun): NameRuns => {
  const starts: string[] = [];
  const runs: Set<WeighedName>[] = [];
  let before = '';
  for (const [word, sharing] of byWord(names, most)) {
    const last = runs.at(-1);
    if (last && last.size + sharing.length <= most) for (const name of sharing) last.add(name);
    else {
      starts.push(shortestStart(before, word));
      runs.push(new Set(sharing));
    }
    before = word;
  }
  return { starts, runs: runs.map((run) => [...run]) };
};
