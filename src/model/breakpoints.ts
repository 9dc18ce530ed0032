import { evidenceDatesOf, olderMonths, recentMonths } from './activity.ts';
import type { History } from './history.ts';
import { onceFor } from './noted.ts';
import { addMonths, dayAfter, firstDayOf, lastDayOf } from './partial-date.ts';
import type { Day } from './partial-date.ts';

/** The days on which state or activity may differ from the day before, in order; on no other day they can. */
export const breakpointsOf = onceFor((history: History): readonly Day[] => {
  const { agreements, events, programmes } = history;
  const starts = [
    ...agreements.flatMap(({ signedOn, endedOn }) => [signedOn, endedOn]),
    ...events.map(({ date }) => date),
    ...programmes.map(({ startedOn }) => startedOn),
  ].filter((date) => date !== undefined);
  const ends = agreements.map(({ endsOn }) => endsOn).filter((date) => date !== undefined);
  const evidence = evidenceDatesOf(history).map(firstDayOf);
  const days = new Set([
    ...starts.map(firstDayOf),
    ...ends.map((date) => dayAfter(lastDayOf(date))),
    ...evidence,
    ...evidence.map((seen) => dayAfter(addMonths(seen, recentMonths))),
    ...evidence.map((seen) => dayAfter(addMonths(seen, olderMonths))),
  ]);
  return [...days].sort();
});
