import { countsOn } from './counting.ts';
import type { History } from './history.ts';
import { firstDayOf } from './partial-date.ts';
import type { Day, PartialDate } from './partial-date.ts';

/** When the first and the latest act were signed, of those signed up to a day with a date. */
export function signingSpanOf(
  { agreements }: History,
  day: Day,
): { firstAct?: PartialDate; latestAct?: PartialDate } {
  const dates = agreements
    .map(({ signedOn }) => signedOn)
    .filter((date) => date !== undefined)
    .filter((date) => countsOn(date, day));
  const [first, ...others] = dates;
  if (first === undefined) return {};
  const isEarlier = (one: PartialDate, other: PartialDate) => firstDayOf(one) < firstDayOf(other);
  return {
    firstAct: others.reduce((one, other) => (isEarlier(other, one) ? other : one), first),
    latestAct: others.reduce((one, other) => (isEarlier(one, other) ? other : one), first),
  };
}
