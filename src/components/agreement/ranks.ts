import type { ActOnLine } from './line-content.ts';

/** The rows of acts: those with a main act or a letter of intent, and those below with subsidiary ones only. */
export function rowsOf(acts: readonly ActOnLine[]): { upper: number[]; lower: number[] } {
  const lanes = acts.map(({ lane }) => lane);
  const ranks = [...new Set(lanes.map(({ rank }) => rank))].sort((a, b) => a - b);
  const upper = new Set(
    lanes.filter(({ main, type }) => main || type === 'letter-of-intent').map(({ rank }) => rank),
  );
  return {
    upper: ranks.filter((rank) => upper.has(rank)),
    lower: ranks.filter((rank) => !upper.has(rank)),
  };
}
