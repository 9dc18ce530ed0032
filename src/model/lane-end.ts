import type { PlacedAct, PlacedEvent } from './counting.ts';
import { isDeclaredOver } from './live-acts.ts';
import { comesBefore } from './moment.ts';
import { firstDayOf, lastDayOf } from './partial-date.ts';
import type { Day } from './partial-date.ts';

/** How an act ends on the line, and on which day where one is known. */
export type LaneEnd = {
  ending: 'stated' | 'open-ended' | 'unknown' | 'ended' | 'renewed';
  end?: Day;
};

/** What else of the history the end of an act depends on. */
export type Around = {
  readonly acts: readonly PlacedAct[];
  /** Ids of the main acts. */
  readonly main: ReadonlySet<string>;
  readonly terminations: readonly PlacedEvent[];
  readonly day: Day;
};

const earliest = (ends: readonly (LaneEnd & { end: Day })[]): LaneEnd | undefined =>
  ends.reduce<(LaneEnd & { end: Day }) | undefined>(
    (first, one) => (first && first.end <= one.end ? first : one),
    undefined,
  );

/** How an act ends: at the earliest of its end as declared, its renewal and its end as stated. */
export function endOfLane(placed: PlacedAct, { acts, main, terminations, day }: Around): LaneEnd {
  const { act, moment } = placed;
  const renewals = acts.filter(
    (other) =>
      other.act.renews === act.id &&
      other.act.id !== act.id &&
      (main.has(other.act.id) || !main.has(act.id)),
  );
  const over = terminations.filter((one) => comesBefore(moment, one.moment));
  const declared = isDeclaredOver(placed, day) ? [act.endedOn] : [];
  const known = [
    ...[...declared, ...over.map(({ event }) => event.date)].map(
      (date) => ({ ending: 'ended', end: date && firstDayOf(date) }) as const,
    ),
    ...renewals.map((one) => ({ ending: 'renewed', end: one.moment.day }) as const),
    { ending: 'stated', end: act.endsOn && lastDayOf(act.endsOn) } as const,
  ].flatMap(({ ending, end }) => (end ? [{ ending, end }] : []));
  const first = earliest(known);
  if (first) return first;
  if (renewals.length > 0) return { ending: 'renewed' };
  return { ending: act.openEnded ? 'open-ended' : 'unknown' };
}
