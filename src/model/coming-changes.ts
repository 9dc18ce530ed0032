import { activityOn, evidenceDatesOf } from './activity.ts';
import type { Activity } from './activity.ts';
import { breakpointsOf } from './breakpoints.ts';
import type { History } from './history.ts';
import { legalStateOn } from './legal-state.ts';
import type { LegalState } from './legal-state.ts';
import type { Day } from './partial-date.ts';

/** A day on which state or activity changes, and what they are from then on. */
export type Change = { on: Day; legalState: LegalState; activity: Activity };

/** Every later day on which state or activity differs from the day before, if no new evidence comes. */
export function comingChangesOf(history: History, day: Day): Change[] {
  const evidence = evidenceDatesOf(history);
  const on = (date: Day): Change => ({
    on: date,
    legalState: legalStateOn(history, date),
    activity: activityOn(evidence, date),
  });
  const days = breakpointsOf(history).filter((date) => date > day);
  const states = [on(day), ...days.map(on)];
  return states.filter((now, index) => {
    const before = states[index - 1];
    return before && (now.legalState !== before.legalState || now.activity !== before.activity);
  });
}
