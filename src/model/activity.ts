import type { History } from './history.ts';
import { addMonths, firstDayOf } from './partial-date.ts';
import type { Day, PartialDate } from './partial-date.ts';

/** How fresh the latest evidence of a partnership is, freshest first. */
export const activities = ['recent', 'older', 'none-found', 'undated'] as const;
export type Activity = (typeof activities)[number];

/** For how many calendar months evidence is recent, and until when it is older. */
export const recentMonths = 24;
export const olderMonths = 60;

const done: readonly string[] = ['running', 'completed', 'unknown'];
const endings: readonly string[] = ['termination', 'suspension'];

/** Every date that shows a partnership alive: signings, events, programmes and reported results. */
export const evidenceDatesOf = ({ agreements, events, programmes }: History): PartialDate[] =>
  [
    ...agreements.map(({ signedOn }) => signedOn),
    ...events.filter(({ type }) => !endings.includes(type)).map(({ date }) => date),
    ...programmes
      .filter(({ status }) => done.includes(status))
      .flatMap(({ startedOn, endedOn, statusAsOf }) => [startedOn, endedOn, statusAsOf]),
    ...programmes
      .flatMap(({ outputs }) => outputs ?? [])
      .filter(({ kind }) => kind === 'reported')
      .map(({ asOf }) => asOf),
  ].filter((date) => date !== undefined);

/** The latest of several dates by first day, none of them after the day; of equals the most exact. */
export const latestUpTo = (evidence: readonly PartialDate[], day: Day): PartialDate | undefined =>
  evidence
    .filter((date) => firstDayOf(date) <= day)
    .reduce<PartialDate | undefined>((latest, date) => {
      if (latest === undefined) return date;
      const [known, found] = [firstDayOf(latest), firstDayOf(date)];
      return found > known || (found === known && date.length > latest.length) ? date : latest;
    }, undefined);

/** The latest evidence of a partnership up to a day. */
export const latestEvidence = (history: History, day: Day): PartialDate | undefined =>
  latestUpTo(evidenceDatesOf(history), day);

/** How fresh the latest evidence is on one day. The day is an argument: nothing in the model reads the clock. */
export function activityOn(evidence: readonly PartialDate[], day: Day): Activity {
  const latest = latestUpTo(evidence, day);
  if (latest === undefined) return 'undated';
  const since = firstDayOf(latest);
  if (day <= addMonths(since, recentMonths)) return 'recent';
  return day <= addMonths(since, olderMonths) ? 'older' : 'none-found';
}
