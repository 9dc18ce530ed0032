import type { PartialDate } from '#model/partial-date.ts';
import type { Language } from './language.ts';

/** Whose customs a language of the site follows. */
export const locales = { id: 'id-ID', en: 'en-GB' } as const satisfies Record<Language, string>;

/** A date as exact as it is known: “24 Oktober 2018”, “Oktober 2018”, “2018”. */
export const formatDate = (language: Language, date: PartialDate): string => {
  const [year = '', month, day] = date.split('-');
  const at = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(locales[language], {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  }).format(at);
};

/** The same, short enough for tables and graphics: “24 Okt 2018”. */
export const formatShortDate = (language: Language, date: PartialDate): string => {
  const [year = '', month, day] = date.split('-');
  const at = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(locales[language], {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: 'short' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  }).format(at);
};
