import type { Change } from '#model/coming-changes.ts';

/** A value and the day from which it holds; the one of the day of the build has none. */
export type Period<T> = { value: T; from?: string };

/** The value of today and the coming ones, each once. */
export const periodsOf = <T>(
  today: T,
  changes: readonly Change[],
  valueOf: (change: Change) => T,
): Period<T>[] =>
  [
    { value: today },
    ...changes.map((change) => ({ value: valueOf(change), from: change.on })),
  ].filter(({ value }, at, all) => value !== all[at - 1]?.value);
