import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Draws that follow from a seed alone: the same seed, the same draws. */
export type Chance = {
  /** A whole number, both bounds included. */
  between: (from: number, to: number) => number;
  /** A number from 0 up to, not including, 1. */
  share: () => number;
  isOneIn: (many: number) => boolean;
  /** One of a list that is not empty. */
  pick: <T>(list: readonly T[]) => T;
  /** The same things in another order. */
  shuffled: <T>(list: readonly T[]) => T[];
};

/** The draws of a seed. */
export const chanceFrom = (seed: number): Chance => {
  const generator = xoroshiro128plus(seed);
  const between = (from: number, to: number): number => uniformInt(generator, from, to);
  return {
    between,
    share: () => uniformFloat64(generator),
    isOneIn: (many) => between(1, many) === 1,
    pick: <T>(list: readonly T[]) => list[between(0, list.length - 1)] as T,
    shuffled: (list) =>
      list
        .map((entry) => ({ entry, at: uniformFloat64(generator) }))
        .sort((one, other) => one.at - other.at)
        .map(({ entry }) => entry),
  };
};

/** Draws from a list in which each entry has its weight. */
export const weightedPick = <T>(
  entries: readonly T[],
  weightOf: (entry: T, at: number) => number,
) => {
  let sum = 0;
  const bounds = entries.map((entry, at) => (sum += weightOf(entry, at)));
  return (chance: Chance): T => {
    const wanted = chance.share() * sum;
    let [low, high] = [0, bounds.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((bounds[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    return entries[low] as T;
  };
};
