import { hasOnlyUnnamedActs } from './counts.ts';
import { isSigned } from './legal-state.ts';
import type { Partnership } from './partnership.ts';
import { isCurrent, watchOf } from './watch-rows.ts';

/** How many partnerships stand on the watch on the day of the atlas, and of how many that are signed. */
export type WatchCounts = {
  /** Those whose state follows from a main act, memberships aside. */
  signed: number;
  /** In term, with a stated end within twelve months. */
  lapsing: number;
  lapsed: number;
  waiting: number;
  unknown: number;
  /** Of the unknown, those whose acts no source names. */
  unnamed: number;
};

/** Counts some partnerships by where they stand on the watch. */
export function watchCountsOf(partnerships: readonly Partnership[]): WatchCounts {
  const watch = watchOf(partnerships);
  const current = {
    lapsing: [...watch['within-3'], ...watch['within-6'], ...watch['within-12']].filter(isCurrent),
    lapsed: watch.lapsed.filter(isCurrent),
    waiting: watch.waiting.filter(isCurrent),
    unknown: watch['term-unknown'].filter(isCurrent),
  };
  return {
    signed: partnerships.filter(({ legalState }) => isSigned(legalState)).length,
    lapsing: current.lapsing.length,
    lapsed: current.lapsed.length,
    waiting: current.waiting.length,
    unknown: current.unknown.length,
    unnamed: current.unknown.filter(({ partnership }) => hasOnlyUnnamedActs(partnership.record))
      .length,
  };
}
