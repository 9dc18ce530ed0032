import { actsUpTo, eventsUpTo } from './counting.ts';
import { gapsOf } from './gaps.ts';
import type { Span } from './gaps.ts';
import type { EventFacts, History } from './history.ts';
import { lanesOf } from './lanes.ts';
import type { Lane } from './lanes.ts';
import { byMoment } from './moment.ts';
import { firstDayOf } from './partial-date.ts';
import type { Day, PartialDate } from './partial-date.ts';

/** An event on the line; `event` is its place in the record, from 0. */
export type Tick = { on: PartialDate; type: EventFacts['type']; event: number };

/** What the graphic of a partnership draws, in days. */
export type AgreementLine = {
  /** First day drawn: that of the earliest dated act or event. */
  from: Day;
  /** Last day drawn: the day, or the end of the longest term where that lies ahead. */
  to: Day;
  /** The day the line was drawn for. */
  today: Day;
  /** Every act signed by that day, in the order of drawing. */
  lanes: Lane[];
  /** Stretches without an act in force. */
  gaps: Span[];
  ticks: Tick[];
  /** Ids of the lanes without a date of signing. */
  undated: string[];
};

const ticksOf = (history: History, day: Day): Tick[] =>
  eventsUpTo(history, day)
    .sort(byMoment)
    .flatMap(({ event: { date, type }, moment }) =>
      date === undefined ? [] : [{ on: date, type, event: moment.place }],
    );

/** The line of a partnership as it is known on one day; what comes later is left out. */
export function agreementLineOf(
  history: History,
  day: Day,
  gaps: readonly Span[] = gapsOf(history, day),
): AgreementLine {
  const lanes = lanesOf(history, actsUpTo(history, day), day);
  const ticks = ticksOf(history, day);
  const drawn = [
    ...lanes.flatMap(({ start, end }) => [start, end]),
    ...ticks.map(({ on }) => firstDayOf(on)),
    day,
  ]
    .filter((one) => one !== undefined)
    .sort();
  return {
    from: drawn.at(0) ?? day,
    to: drawn.at(-1) ?? day,
    today: day,
    lanes,
    gaps: gaps.map(({ from, to }) => ({ from, to })),
    ticks,
    undated: lanes.filter(({ start }) => start === undefined).map(({ id }) => id),
  };
}
