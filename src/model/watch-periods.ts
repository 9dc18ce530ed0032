import type { PartnershipRecord } from '#schema/partnership.ts';
import { evidenceDatesOf } from './activity.ts';
import { breakpointsOf } from './breakpoints.ts';
import { addMonths, dayAfter, firstDayOf, lastDayOf } from './partial-date.ts';
import type { Day } from './partial-date.ts';
import { lapseMonths, waitingMonths, watchEntryOn } from './watch.ts';
import type { WatchEntry } from './watch.ts';

/** A stretch of days on which the watch says the same of a partnership; open on the side that is left out. */
export type WatchPeriod = WatchEntry & {
  from?: Day;
  /** The first day on which it does not hold any more. */
  until?: Day;
};

/** The later days on which the watch may say something else than the day before. */
const turnsOf = (record: PartnershipRecord, day: Day): Day[] => {
  const ends = record.agreements.flatMap(({ endsOn }) => (endsOn ? [lastDayOf(endsOn)] : []));
  const turns = [
    ...breakpointsOf(record),
    ...ends.flatMap((end) => lapseMonths.map((months) => addMonths(end, -months))),
    ...evidenceDatesOf(record).map((date) => dayAfter(addMonths(firstDayOf(date), waitingMonths))),
  ];
  return [...new Set(turns)].filter((turn) => turn > day).sort();
};

/** What the watch says of a partnership on a day and on every later one, if no new evidence comes. */
export function watchPeriodsFrom(record: PartnershipRecord, day: Day): WatchPeriod[] {
  const told = (on: Day) => {
    const entry = watchEntryOn(record, on);
    return { on, entry, same: JSON.stringify(entry) };
  };
  const turns = [day, ...turnsOf(record, day)]
    .map(told)
    .filter(({ same }, at, all) => at === 0 || same !== all[at - 1]?.same);
  return turns.flatMap(({ on, entry }, at) => {
    const until = turns[at + 1]?.on;
    return entry
      ? [{ ...entry, ...(at > 0 ? { from: on } : {}), ...(until ? { until } : {}) }]
      : [];
  });
}
