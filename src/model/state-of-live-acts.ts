import type { PlacedAct } from './counting.ts';
import type { LegalState } from './legal-state.ts';
import { lastDayOf } from './partial-date.ts';
import type { Day } from './partial-date.ts';

const isInTerm = ({ act }: PlacedAct, day: Day): boolean =>
  act.endsOn !== undefined && lastDayOf(act.endsOn) >= day;

const lastSigned = (acts: readonly PlacedAct[]): PlacedAct[] => {
  const days = acts.map(({ moment }) => moment.day);
  const latest = days.reduce((one, other) => (one > other ? one : other), '');
  return acts.filter(({ moment }) => moment.day === latest);
};

/** The state that live acts give, and which of them give it; nothing where no act is live. */
export function stateOfLiveActs(
  live: readonly PlacedAct[],
  day: Day,
): { state: LegalState; acts: PlacedAct[] } | undefined {
  if (live.length === 0) return undefined;
  const inTerm = live.filter((one) => isInTerm(one, day));
  const memberships = live.filter(
    (one) => one.act.type === 'membership' && (!one.act.endsOn || isInTerm(one, day)),
  );
  if (memberships.length > 0) return { state: 'member', acts: memberships };
  if (inTerm.length > 0) return { state: 'in-term', acts: inTerm };
  const openEnded = live.filter(({ act }) => act.openEnded);
  if (openEnded.length > 0) return { state: 'open-ended', acts: openEnded };
  const last = lastSigned(live);
  const withoutEnd = last.filter(({ act }) => act.endsOn === undefined);
  if (withoutEnd.length > 0) return { state: 'term-unknown', acts: withoutEnd };
  return { state: 'term-passed', acts: last };
}
