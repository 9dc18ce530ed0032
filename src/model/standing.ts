import { activityOn, evidenceDatesOf, latestUpTo } from './activity.ts';
import type { Activity } from './activity.ts';
import { agreementLineOf } from './agreement-line.ts';
import type { AgreementLine } from './agreement-line.ts';
import { comingChangesOf } from './coming-changes.ts';
import type { Change } from './coming-changes.ts';
import { gapsOf } from './gaps.ts';
import type { Gap } from './gaps.ts';
import type { History } from './history.ts';
import { explainStateOn } from './legal-state.ts';
import type { LegalState, StateReason } from './legal-state.ts';
import type { Day, PartialDate } from './partial-date.ts';
import { signingSpanOf } from './signing-span.ts';

/** Where a partnership stands on one day. */
export type Standing = {
  legalState: LegalState;
  stateReason: StateReason;
  activity: Activity;
  latestEvidence?: PartialDate;
  /** When state or activity will change if nothing new is found. */
  changes: Change[];
  firstAct?: PartialDate;
  latestAct?: PartialDate;
  gaps: Gap[];
  line: AgreementLine;
};

/** Where a partnership stands on one day, all that follows from its dates. */
export function standingOn(history: History, day: Day): Standing {
  const { state, ...stateReason } = explainStateOn(history, day);
  const evidence = evidenceDatesOf(history);
  const latestEvidence = latestUpTo(evidence, day);
  const gaps = gapsOf(history, day);
  return {
    legalState: state,
    stateReason,
    activity: activityOn(evidence, day),
    ...(latestEvidence === undefined ? {} : { latestEvidence }),
    changes: comingChangesOf(history, day),
    ...signingSpanOf(history, day),
    gaps,
    line: agreementLineOf(history, day, gaps),
  };
}
