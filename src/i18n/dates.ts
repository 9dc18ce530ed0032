import type { PartialDate } from '#model/partial-date.ts';
import { longDates, shortDates } from './formatters.ts';
import type { Language } from './language.ts';

export { locales } from './formatters.ts';

/** A date as exact as it is known: “24 Oktober 2018”, “Oktober 2018”, “2018”. */
export const formatDate = (language: Language, date: PartialDate): string =>
  longDates(language)(date);

/** The same, short enough for tables and graphics: “24 Okt 2018”. */
export const formatShortDate = (language: Language, date: PartialDate): string =>
  shortDates(language)(date);

/** The months from January on as short dates name them, for scripts that write dates without `Intl`. */
export const shortMonths = (language: Language): string[] =>
  Array.from({ length: 12 }, (_, month) =>
    formatShortDate(language, `2000-${String(month + 1).padStart(2, '0')}`).replace(' 2000', ''),
  );
