import {
  addDays,
  addMonths,
  daysBetween,
  firstDayOf,
  monthsBetween,
  type Day,
  type PartialDate,
} from '#model/partial-date.ts';
import type { Chance } from './chance.ts';

const dateForm = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const dateFields = new Set([
  'signedOn',
  'endsOn',
  'endedOn',
  'startedOn',
  'statusAsOf',
  'asOf',
  'date',
  'published',
  'value',
]);

/** Whether a field of a record holds a date that moves with the record. */
export const isMovingDate = (field: string, value: unknown): value is PartialDate =>
  dateFields.has(field) && typeof value === 'string' && dateForm.test(value);

const datesIn = (value: unknown, field = ''): PartialDate[] => {
  if (isMovingDate(field, value)) return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => datesIn(inner, key));
};

type Unit = {
  most: number;
  /** How far a date may move before it lies ahead of a day. */
  room: (date: PartialDate, day: Day) => number;
  moved: (date: PartialDate, by: number) => PartialDate;
};

const byMonths = (date: PartialDate, months: number): PartialDate =>
  addMonths(firstDayOf(date), months).slice(0, date.length);

/** By the length of the least exact date: all dates of a record move by the same step, so that none overtakes another. */
const units: Readonly<Record<number, Unit>> = {
  4: {
    most: 1,
    room: (date, day) => Math.floor(monthsBetween(firstDayOf(date), day) / 12),
    moved: (date, by) => byMonths(date, 12 * by),
  },
  7: { most: 9, room: (date, day) => monthsBetween(firstDayOf(date), day), moved: byMonths },
  10: { most: 270, room: daysBetween, moved: addDays },
};

/** How the dates of a record move: together, and none that has passed on a day to after that day. */
export const shiftOf = (
  record: object,
  day: Day,
  chance: Chance,
): ((date: PartialDate) => PartialDate) => {
  const dates = datesIn(record);
  const unit = units[Math.min(10, ...dates.map((date) => date.length))];
  if (!unit || dates.length === 0) return (date) => date;
  const past = dates.filter((date) => firstDayOf(date) <= day);
  const room = Math.min(unit.most, ...past.map((date) => unit.room(date, day)));
  const by = Math.min(chance.between(-unit.most, unit.most), room);
  return (date) => unit.moved(date, by);
};
