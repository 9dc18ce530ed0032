import { eventsUpTo } from './counting.ts';
import type { PlacedAct } from './counting.ts';
import type { AgreementFacts, History } from './history.ts';
import { endOfLane } from './lane-end.ts';
import type { LaneEnd } from './lane-end.ts';
import { mainActsOf } from './main-act.ts';
import { byMoment } from './moment.ts';
import { dayBefore, firstDayOf } from './partial-date.ts';
import type { Day } from './partial-date.ts';

/** One act on the line; `start` is left out where no source dates the signing, `end` where none is known. */
export type Lane = LaneEnd & {
  id: string;
  type: AgreementFacts['type'];
  main: boolean;
  start?: Day;
  /** The row it is drawn in, from 0: main acts and letters of intent above, the others below them. */
  rank: number;
};

const isMark = ({ type }: Pick<Lane, 'type'>): boolean =>
  type === 'letter-of-intent' || type === 'plan-of-action';

/** The last day on which a lane needs its row for itself. */
const takesRowUntil = (lane: Lane): Day => {
  if (isMark(lane)) return lane.start ?? '9999-12-31';
  // An act that renews another goes on in the same row.
  if (lane.ending === 'renewed' && lane.end) return dayBefore(lane.end);
  return lane.end ?? '9999-12-31';
};

/** Gives each lane the first row, from `first` on, that is free when it starts. */
function withRows(lanes: readonly Lane[], first: number): Lane[] {
  const takenUntil: Day[] = [];
  return lanes.map((lane) => {
    const free = takenUntil.findIndex((until) => until < (lane.start ?? ''));
    const row = free < 0 ? takenUntil.length : free;
    takenUntil[row] = takesRowUntil(lane);
    return { ...lane, rank: first + row };
  });
}

/** The lanes of the acts of a history, in the order of drawing. */
export function lanesOf(history: History, acts: readonly PlacedAct[], day: Day): Lane[] {
  const main = mainActsOf(history.agreements);
  const terminations = eventsUpTo(history, day).filter(({ event }) => event.type === 'termination');
  const lanes = [...acts].sort(byMoment).map(({ act, moment }): Lane => ({
    id: act.id,
    type: act.type,
    main: main.has(act.id),
    ...(act.signedOn === undefined ? {} : { start: firstDayOf(act.signedOn) }),
    ...endOfLane({ act, moment }, { acts, main, terminations, day }),
    rank: 0,
  }));
  const isUpper = (lane: Lane) => lane.main || lane.type === 'letter-of-intent';
  const upper = withRows(lanes.filter(isUpper), 0);
  const rows = Math.max(-1, ...upper.map(({ rank }) => rank)) + 1;
  return [
    ...upper,
    ...withRows(
      lanes.filter((lane) => !isUpper(lane)),
      rows,
    ),
  ];
}
