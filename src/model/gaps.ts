import { breakpointsOf } from './breakpoints.ts';
import type { History } from './history.ts';
import { legalStateOn } from './legal-state.ts';
import type { LegalState } from './legal-state.ts';
import { dayBefore, daysBetween } from './partial-date.ts';
import type { Day } from './partial-date.ts';

/** A stretch of days, both ends within it. */
export type Span = { from: Day; to: Day };

/** Days without an act in force, counted with both ends. */
export type Gap = Span & { days: number };

const inForce: readonly LegalState[] = ['in-term', 'open-ended', 'member', 'term-unknown'];

const gap = (from: Day, to: Day): Gap => ({ from, to, days: daysBetween(from, to) + 1 });

/**
 * The days between an act that was over and the next one in force, and from a term that passed
 * without a renewal to the day. What has ended for good leaves no gap; a suspension neither opens nor closes one.
 */
export function gapsOf(history: History, day: Day): Gap[] {
  const gaps: Gap[] = [];
  const dates = breakpointsOf(history).filter((date) => date <= day);
  let openSince: Day | undefined;
  let wasInForce = inForce.includes(legalStateOn(history, dayBefore(dates[0] ?? day)));
  for (const date of dates) {
    const state = legalStateOn(history, date);
    if (state === 'suspended') continue;
    const isInForce = inForce.includes(state);
    if (wasInForce && !isInForce) openSince = date;
    if (isInForce && openSince) {
      gaps.push(gap(openSince, dayBefore(date)));
      openSince = undefined;
    }
    wasInForce = isInForce;
  }
  if (openSince && legalStateOn(history, day) === 'term-passed') gaps.push(gap(openSince, day));
  return gaps;
}
