import type { Counting, PlacedAct, PlacedEvent } from './counting.ts';
import type { ProgrammeFacts } from './history.ts';
import type { ExplainedState, LegalState, StateReason } from './legal-state.ts';
import { isDeclaredOver, liveActsOf } from './live-acts.ts';
import { comesBefore, lastOf, momentOfEvent } from './moment.ts';
import type { Day } from './partial-date.ts';
import { stateOfLiveActs } from './state-of-live-acts.ts';

/** What counts on a day, with the main acts among it. */
export type Evidence = Counting & { readonly mainActs: readonly PlacedAct[]; readonly day: Day };

type StateRule = (evidence: Evidence) => ExplainedState | undefined;

type Deciding = {
  acts?: readonly PlacedAct[];
  events?: readonly PlacedEvent[];
  programmes?: readonly ProgrammeFacts[];
};

const verdict = (
  state: LegalState,
  rule: StateReason['rule'],
  { acts = [], events = [], programmes = [] }: Deciding,
): ExplainedState => ({
  state,
  rule,
  acts: acts.map(({ act }) => act.id),
  events: events.map(({ moment }) => moment.place),
  programmes: programmes.map(({ id }) => id),
});

const terminated: StateRule = ({ termination, acts }) =>
  termination && acts.length === 0 ? verdict('ended', 1, { events: [termination] }) : undefined;

const declaredOver: StateRule = ({ acts, mainActs, day }) => {
  if (mainActs.length === 0 || liveActsOf(mainActs, day).length > 0) return undefined;
  const endings = acts
    .filter((one) => isDeclaredOver(one, day))
    .map(({ act, moment }) => ({ moment: momentOfEvent(act.endedOn, moment.place) }));
  const last = lastOf(endings);
  if (!last || acts.some(({ moment }) => comesBefore(last.moment, moment))) return undefined;
  return verdict('ended', 1, { acts: mainActs.filter((one) => isDeclaredOver(one, day)) });
};

const suspended: StateRule = ({ acts, events, mainActs, day }) => {
  const turns = events.filter(
    ({ event }) => event.type === 'suspension' || event.type === 'resumption',
  );
  const last = lastOf(turns);
  if (last?.event.type !== 'suspension') return undefined;
  if (acts.some(({ moment }) => comesBefore(last.moment, moment))) return undefined;
  if (stateOfLiveActs(liveActsOf(mainActs, day), day)?.state === 'term-passed') return undefined;
  return verdict('suspended', 2, { events: [last] });
};

const live: StateRule = ({ mainActs, day }) => {
  const found = stateOfLiveActs(liveActsOf(mainActs, day), day);
  return found && verdict(found.state, 3, { acts: found.acts });
};

const approved: StateRule = ({ acts, events }) => {
  const letters = acts.filter(({ act }) => act.type === 'letter-of-intent');
  const approvals = events.filter(
    ({ event, moment }) =>
      (event.type === 'council-approval' || event.type === 'ministry-approval') &&
      (event.date === undefined || letters.every((letter) => comesBefore(letter.moment, moment))),
  );
  return approvals.length > 0 ? verdict('approved', 4, { events: approvals }) : undefined;
};

const intent: StateRule = ({ acts }) =>
  acts.length > 0 ? verdict('intent', 5, { acts }) : undefined;

const undocumented: StateRule = (evidence) => {
  const programmes = evidence.programmes.filter(
    ({ status }) => status === 'running' || status === 'completed',
  );
  const events = evidence.events.filter(({ event }) => event.type === 'programme');
  if (programmes.length + events.length === 0) return undefined;
  return verdict('undocumented', 6, { events, programmes });
};

const exploring: StateRule = ({ events, programmes }) =>
  events.length + programmes.length > 0
    ? verdict('exploring', 7, { events, programmes })
    : undefined;

/** The rules of the legal state, in order: the first that holds decides. */
export const stateRules: readonly StateRule[] = [
  terminated,
  declaredOver,
  suspended,
  live,
  approved,
  intent,
  undocumented,
  exploring,
];
