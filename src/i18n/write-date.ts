import type { PartialDate } from '#model/partial-date.ts';

/**
 * A date as exact as it is known, in short, by the twelve names of months in `shortMonths`; for the scripts of pages. Not by `Intl`, for
 * a slow phone takes some 100 ms to open its calendars, and the first row of a list waited for that.
 */
export const writeShortDate = (months: readonly string[], date: PartialDate): string => {
  const [year, month, day] = date.split('-').map(Number);
  return [day, months[(month ?? 0) - 1], year].filter(Boolean).join(' ');
};
