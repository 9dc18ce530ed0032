import { countsOn } from './counting.ts';
import type { PlacedAct } from './counting.ts';
import type { Day } from './partial-date.ts';

/** Whether an act was declared over by that day. */
export const isDeclaredOver = ({ act }: PlacedAct, day: Day): boolean =>
  act.endedOn !== undefined && countsOn(act.endedOn, day);

/** The main acts that still speak on a day: neither declared over nor renewed by another of them. */
export const liveActsOf = (mainActs: readonly PlacedAct[], day: Day): PlacedAct[] => {
  const renewed = new Set(
    mainActs.map(({ act }) => (act.renews === act.id ? undefined : act.renews)),
  );
  return mainActs.filter((one) => !isDeclaredOver(one, day) && !renewed.has(one.act.id));
};
