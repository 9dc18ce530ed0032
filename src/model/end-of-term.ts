import { countingOn } from './counting.ts';
import type { PlacedAct } from './counting.ts';
import type { History } from './history.ts';
import type { LegalState } from './legal-state.ts';
import { liveActsOf } from './live-acts.ts';
import { mainActsOf } from './main-act.ts';
import { lastDayOf } from './partial-date.ts';
import type { Day, PartialDate } from './partial-date.ts';

/** The end of a term as exact as its source states it, and its last possible day. */
export type StatedEnd = { endsOn: PartialDate; lastDay: Day };

const liveMainActsOn = (history: History, day: Day): PlacedAct[] => {
  const main = mainActsOf(history.agreements);
  const counting = countingOn(history, day).acts.filter(({ act }) => main.has(act.id));
  return liveActsOf(counting, day);
};

/** The last of several ends; of equals the most exact. */
const lastEnd = (ends: readonly PartialDate[]): StatedEnd | undefined =>
  ends
    .map((endsOn) => ({ endsOn, lastDay: lastDayOf(endsOn) }))
    .reduce<StatedEnd | undefined>((last, end) => {
      if (!last || end.lastDay > last.lastDay) return end;
      return end.lastDay === last.lastDay && end.endsOn.length > last.endsOn.length ? end : last;
    }, undefined);

/**
 * The day up to which the live acts of a partnership reach, or reached, by what sources state: of a network that of its
 * memberships, which one without an end leaves open. Nothing where the state does not rest on a stated end.
 */
export function endOfTermOn(history: History, state: LegalState, day: Day): StatedEnd | undefined {
  if (state !== 'in-term' && state !== 'member' && state !== 'term-passed') return undefined;
  const live = liveMainActsOn(history, day).filter(
    ({ act }) => state !== 'member' || act.type === 'membership',
  );
  const ends = live.map(({ act }) => act.endsOn);
  if (state === 'member' && ends.includes(undefined)) return undefined;
  return lastEnd(ends.filter((end) => end !== undefined));
}
