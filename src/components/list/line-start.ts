import type { Partnership } from '#model/atlas.ts';
import { onceFor } from '#model/noted.ts';
import type { Day } from '#model/partial-date.ts';

// So many of the oldest lines may begin at the edge, so that a single old act does not squeeze all others.
const cut = 0.03;

/** The day from which the small lines of a list are drawn: its first, or the first but for the oldest three in a hundred. */
export const lineStartOf = onceFor((partnerships: readonly Partnership[]): Day | undefined => {
  const days = partnerships.map(({ line }) => line.from).sort();
  const at = Math.floor(days.length * cut);
  const first = days[at];
  if (first === undefined || at === 0) return first;
  const year = Number(first.slice(0, 4));
  return `${year - (year % 5)}-01-01`;
});
