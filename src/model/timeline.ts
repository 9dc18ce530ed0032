import type { Agreement } from '#schema/agreement.ts';
import type { PartnershipEvent } from '#schema/event.ts';
import type { Programme } from '#schema/programme.ts';
import type { Sector } from '#schema/vocabularies.ts';
import { countsOn } from './counting.ts';
import { byLatest, byNumber, byText, inOrderOf } from './order.ts';
import { yearOf } from './partial-date.ts';
import type { Day, PartialDate } from './partial-date.ts';
import type { Partnership } from './partnership.ts';
import { sectorsOfProgramme } from './programme-sectors.ts';

/** What an entry of the timeline tells of. */
export const timelineKinds = ['act', 'renewal', 'end', 'event', 'programme'] as const;
export type TimelineKind = (typeof timelineKinds)[number];

type Told =
  | { kind: 'act' | 'renewal' | 'end'; act: Agreement }
  | { kind: 'event'; event: PartnershipEvent }
  | { kind: 'programme'; programme: Programme; point: 'start' | 'end' | 'status' };

/** One dated thing of one partnership. */
export type TimelineEntry = Told & {
  on: PartialDate;
  partnership: Partnership;
  sectors: readonly Sector[];
  /** Whether it is only planned or stated, not known to have happened: it lies ahead, or its source tells of a plan. */
  isPlan: boolean;
};

const actEntries = ({ agreements }: Partnership['record'], day: Day) =>
  agreements
    .filter(({ signedOn }) => countsOn(signedOn, day))
    .flatMap((act) => [
      { kind: act.renews ? ('renewal' as const) : ('act' as const), act, on: act.signedOn },
      { kind: 'end' as const, act, on: act.endedOn ?? act.endsOn },
    ]);

const eventEntries = ({ events }: Partnership['record'], day: Day) =>
  events
    .filter(({ date }) => countsOn(date, day))
    .map((event) => ({ kind: 'event' as const, event, on: event.date }));

// What a source of a later day tells was not known on the day; a plan was.
const programmeEntries = ({ programmes }: Partnership['record'], day: Day) =>
  programmes
    .filter(({ status, startedOn }) => status === 'planned' || countsOn(startedOn, day))
    .flatMap((programme) => {
      const { startedOn, endedOn, statusAsOf } = programme;
      const isDated = startedOn !== undefined || endedOn !== undefined;
      const point = (name: 'start' | 'end' | 'status', on: PartialDate | undefined) => ({
        ...{ kind: 'programme' as const, programme, point: name, on },
      });
      if (!isDated) return countsOn(statusAsOf, day) ? [point('status', statusAsOf)] : [];
      return [point('start', startedOn), ...(startedOn === endedOn ? [] : [point('end', endedOn)])];
    });

const isPlanned = (told: Told): boolean =>
  told.kind === 'programme' && told.programme.status === 'planned';

/** Everything of a partnership that has a date, as it is known on a day. */
export function entriesOf(partnership: Partnership, day: Day): TimelineEntry[] {
  const { record, sectors } = partnership;
  const told = [
    ...actEntries(record, day),
    ...eventEntries(record, day),
    ...programmeEntries(record, day),
  ];
  return told.flatMap((one): TimelineEntry[] => {
    const { on } = one;
    if (on === undefined) return [];
    const isAhead = !countsOn(on, day);
    const own = one.kind === 'programme' ? sectorsOfProgramme(one.programme) : sectors.all;
    return [{ ...one, on, partnership, sectors: own, isPlan: isAhead || isPlanned(one) }];
  });
}

// Of one year, what is known to the day comes before what is known to the month, then what is known to the year.
const latestFirst = inOrderOf<TimelineEntry>(
  byNumber(({ on }) => -yearOf(on)),
  byLatest(({ on }) => on.slice(0, 7)),
  byLatest(({ on }) => on),
  byText(({ partnership }) => partnership.title.id),
  byNumber(({ kind }) => timelineKinds.indexOf(kind)),
);

/** Everything dated of some partnerships, the latest first. */
export const timelineOf = (partnerships: readonly Partnership[], day: Day): TimelineEntry[] =>
  partnerships.flatMap((partnership) => entriesOf(partnership, day)).sort(latestFirst);

/** A year with its entries. */
export type TimelineYear = { year: number; entries: TimelineEntry[] };

/** Ten years, from one that ends in 0, with the years that have entries. */
export type TimelineDecade = { decade: number; years: TimelineYear[]; count: number };

/** The decades that have entries, in the order of the entries. */
export function decadesOf(entries: readonly TimelineEntry[]): TimelineDecade[] {
  const byYear = Map.groupBy(entries, ({ on }) => yearOf(on));
  const years = [...byYear].map(([year, found]): TimelineYear => ({ year, entries: found }));
  return [...Map.groupBy(years, ({ year }) => Math.floor(year / 10) * 10)].map(
    ([decade, found]) => ({
      ...{ decade, years: found },
      count: found.reduce((sum, one) => sum + one.entries.length, 0),
    }),
  );
}
