/** A date as exact as its source: `2018`, `2018-10` or `2018-10-24`. */
export type PartialDate = string;

/** A full civil day in Asia/Jakarta, `2018-10-24`; days compare as text. */
export type Day = string;

const pad = (value: number): string => String(value).padStart(2, '0');

const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** How exact a partial date is. */
export const precisionOf = (date: PartialDate): 'year' | 'month' | 'day' =>
  date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';

/** The year of a partial date. */
export const yearOf = (date: PartialDate): number => Number(date.slice(0, 4));

/** What a partial date means as a start: the first of its days. */
export const firstDayOf = (date: PartialDate): Day => date + '-01-01'.slice(date.length - 4);

/** What a partial date means as an end: the last of its days. */
export const lastDayOf = (date: PartialDate): Day => {
  if (date.length === 10) return date;
  const month = date.length === 4 ? 12 : Number(date.slice(5, 7));
  return `${date.slice(0, 4)}-${pad(month)}-${pad(daysIn(yearOf(date), month))}`;
};

/** The day so many days later, or earlier where the number is negative. */
export const addDays = (day: Day, days: number): Day => {
  const inMonth = Number(day.slice(8)) + days;
  // No month is shorter: a day is added 300,000 times for 10,000 partnerships, and a clock takes most of that time.
  if (inMonth >= 1 && inMonth <= 28) return day.slice(0, 8) + pad(inMonth);
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
};

/** The day after. */
export const dayAfter = (day: Day): Day => addDays(day, 1);

/** The day before. */
export const dayBefore = (day: Day): Day => addDays(day, -1);

/** The same day so many calendar months later; where that month is shorter, its last day. */
export const addMonths = (day: Day, months: number): Day => {
  const counted = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = Math.floor(counted / 12);
  const month = (counted % 12) + 1;
  return `${year}-${pad(month)}-${pad(Math.min(Number(day.slice(8)), daysIn(year, month)))}`;
};

/** How many days lie between two days: 0 for the same day, negative where the second is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;

/** How many whole calendar months lie between two days, counted as `addMonths` counts; 0 where the second is earlier. */
export const monthsBetween = (from: Day, to: Day): number => {
  const counted =
    (yearOf(to) - yearOf(from)) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  return Math.max(0, addMonths(from, counted) > to ? counted - 1 : counted);
};
