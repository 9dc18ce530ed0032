import type { Language } from './language.ts';

/** Whose customs a language of the site follows. */
export const locales = { id: 'id-ID', en: 'en-GB' } as const satisfies Record<Language, string>;

/** A formatter for each language, made once: making one takes a hundred times as long as using it. */
const perLanguage = <T>(make: (locale: string) => T): ((language: Language) => T) => {
  const made = new Map<Language, T>();
  return (language) => {
    const formatter = made.get(language) ?? make(locales[language]);
    made.set(language, formatter);
    return formatter;
  };
};

export const numberFormat = perLanguage(
  (locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }),
);
export const countryNames = perLanguage(
  (locale) => new Intl.DisplayNames(locale, { type: 'region' }),
);
export const languageNames = perLanguage(
  (locale) => new Intl.DisplayNames(locale, { type: 'language' }),
);
export const listFormat = perLanguage(
  (locale) => new Intl.ListFormat(locale, { type: 'conjunction' }),
);

const dates = (options: Intl.DateTimeFormatOptions) =>
  perLanguage(
    (locale) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', ...options }),
  );
const datesBy = (month: 'long' | 'short') => ({
  year: dates({}),
  month: dates({ month }),
  day: dates({ month, day: 'numeric' }),
});
/** Dates with the name of the month whole or short, as exact as they are known. */
export const dateFormats = { long: datesBy('long'), short: datesBy('short') } as const;
