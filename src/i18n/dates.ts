import type { PartialDate } from '#model/partial-date.ts';
import { dateFormats } from './formatters.ts';
import type { Language } from './language.ts';

export { locales } from './formatters.ts';

const formatted = (language: Language, date: PartialDate, month: 'long' | 'short'): string => {
  const parts = date.split('-').map(Number);
  const at = new Date(Date.UTC(parts[0] ?? 0, (parts[1] ?? 1) - 1, parts[2] ?? 1));
  const exactness = (['year', 'month', 'day'] as const)[parts.length - 1] ?? 'year';
  return dateFormats[month][exactness](language).format(at);
};

/** A date as exact as it is known: “24 Oktober 2018”, “Oktober 2018”, “2018”. */
export const formatDate = (language: Language, date: PartialDate): string =>
  formatted(language, date, 'long');

/** The same, short enough for tables and graphics: “24 Okt 2018”. */
export const formatShortDate = (language: Language, date: PartialDate): string =>
  formatted(language, date, 'short');
