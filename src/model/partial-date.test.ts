import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dayAfter,
  dayBefore,
  daysBetween,
  firstDayOf,
  lastDayOf,
  precisionOf,
  yearOf,
} from './partial-date.ts';

test.for([
  { date: '2018', precision: 'year', first: '2018-01-01', last: '2018-12-31' },
  { date: '2018-10', precision: 'month', first: '2018-10-01', last: '2018-10-31' },
  { date: '2023-02', precision: 'month', first: '2023-02-01', last: '2023-02-28' },
  { date: '2024-02', precision: 'month', first: '2024-02-01', last: '2024-02-29' },
  { date: '1900-02', precision: 'month', first: '1900-02-01', last: '1900-02-28' },
  { date: '2018-10-24', precision: 'day', first: '2018-10-24', last: '2018-10-24' },
])(
  '$date is exact to the $precision: it starts on $first and ends on $last',
  ({ date, precision, first, last }) => {
    expect(precisionOf(date)).toBe(precision);
    expect(firstDayOf(date)).toBe(first);
    expect(lastDayOf(date)).toBe(last);
    expect(yearOf(date)).toBe(Number(first.slice(0, 4)));
  },
);

test.for([
  { day: '2024-02-29', months: 24, is: '2026-02-28' },
  { day: '2024-02-29', months: 48, is: '2028-02-29' },
  { day: '2024-01-31', months: 1, is: '2024-02-29' },
  { day: '2024-12-15', months: 1, is: '2025-01-15' },
  { day: '2024-11-30', months: 60, is: '2029-11-30' },
  { day: '2024-01-31', months: -2, is: '2023-11-30' },
])('$months months after $day is $is', ({ day, months, is }) => {
  expect(addMonths(day, months)).toBe(is);
});

test.for([
  { day: '2024-02-28', after: '2024-02-29' },
  { day: '2023-02-28', after: '2023-03-01' },
  { day: '2100-12-31', after: '2101-01-01' },
])('the day after $day is $after', ({ day, after }) => {
  expect(dayAfter(day)).toBe(after);
  expect(dayBefore(after)).toBe(day);
});

test.for([
  { from: '2024-07-27', to: '2025-08-11', days: 380 },
  { from: '2024-07-27', to: '2024-07-27', days: 0 },
  { from: '2024-03-01', to: '2024-02-28', days: -2 },
  { from: '2026-07-01', to: '2026-07-28', days: 27 },
  { from: '2026-07-28', to: '2026-07-29', days: 1 },
  { from: '2026-07-09', to: '2026-07-01', days: -8 },
  { from: '2026-07-01', to: '2026-06-30', days: -1 },
])('from $from to $to it is $days days', ({ from, to, days }) => {
  expect(daysBetween(from, to)).toBe(days);
  expect(addDays(from, days)).toBe(to);
});
