import { firstDayOf } from './partial-date.ts';
import type { Day, PartialDate } from './partial-date.ts';

/** Where something stands in the order of evidence; what has no date has the day `''`, which sorts first. */
export type Moment = { readonly day: Day; readonly rank: number; readonly place: number };

const dayOf = (date: PartialDate | undefined): Day => (date === undefined ? '' : firstDayOf(date));

/** The moment of a signed act, by its place in the file. */
export const momentOfAct = (signedOn: PartialDate | undefined, place: number): Moment => ({
  day: dayOf(signedOn),
  rank: 0,
  place,
});

/** The moment of an event, by its place in the file; on one day acts come before events. */
export const momentOfEvent = (date: PartialDate | undefined, place: number): Moment => ({
  day: dayOf(date),
  rank: 1,
  place,
});

/** Whether the first of two moments comes before the second: by day, then acts before events, then by the file. */
export const comesBefore = (one: Moment, other: Moment): boolean => {
  if (one.day !== other.day) return one.day < other.day;
  return one.rank !== other.rank ? one.rank < other.rank : one.place < other.place;
};

/** Sorts things by the order of evidence. */
export const byMoment = (one: { moment: Moment }, other: { moment: Moment }): number => {
  if (comesBefore(one.moment, other.moment)) return -1;
  return comesBefore(other.moment, one.moment) ? 1 : 0;
};

/** The last of several things in the order of evidence. */
export const lastOf = <T extends { readonly moment: Moment }>(
  things: readonly T[],
): T | undefined =>
  things.reduce<T | undefined>(
    (last, thing) => (last && comesBefore(thing.moment, last.moment) ? last : thing),
    undefined,
  );
