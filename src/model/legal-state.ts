import { countingOn } from './counting.ts';
import type { Day } from './partial-date.ts';
import type { History } from './history.ts';
import { mainActsOf } from './main-act.ts';
import { stateRules } from './state-rules.ts';

/** The legal states, in the order in which lists show them. */
export const legalStates = [
  'in-term',
  'open-ended',
  'member',
  'term-unknown',
  'term-passed',
  'approved',
  'intent',
  'undocumented',
  'exploring',
  'suspended',
  'ended',
  'unknown',
] as const;
export type LegalState = (typeof legalStates)[number];

/** Why a partnership is in its legal state: the rule that gave it and what of the record decided it. */
export type StateReason = {
  /** The number of the rule in the published method. */
  readonly rule: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
  /** Ids of the deciding acts. */
  readonly acts: readonly string[];
  /** Places of the deciding events in the record, from 0. */
  readonly events: readonly number[];
  /** Ids of the deciding programmes. */
  readonly programmes: readonly string[];
};

/** A legal state with its reason. */
export type ExplainedState = StateReason & { readonly state: LegalState };

/** The legal state of a partnership on one day, with the rule and the evidence that decide it. */
export function explainStateOn(history: History, day: Day): ExplainedState {
  const counting = countingOn(history, day);
  const mainIds = mainActsOf(history.agreements);
  const mainActs = counting.acts.filter(({ act }) => mainIds.has(act.id));
  for (const rule of stateRules) {
    const verdict = rule({ ...counting, mainActs, day });
    if (verdict) return verdict;
  }
  return { state: 'unknown', rule: 8, acts: [], events: [], programmes: [] };
}

/** The legal state of a partnership on one day. */
export const legalStateOn = (history: History, day: Day): LegalState =>
  explainStateOn(history, day).state;

const signedStates: readonly LegalState[] = [
  'in-term',
  'open-ended',
  'term-unknown',
  'term-passed',
];

/** Whether a state follows from a main act that is live; intents and memberships of networks are left out. */
export const isSigned = (state: LegalState): boolean => signedStates.includes(state);
