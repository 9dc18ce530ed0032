import type { Language } from './language.ts';

/** Whose customs a language of the site follows. */
export const locales = { id: 'id-ID', en: 'en-GB' } as const satisfies Record<Language, string>;

/** Makes what it is asked for once; a large site tells the same days and countries a million times. */
const once = <Key, Made>(make: (key: Key) => Made): ((key: Key) => Made) => {
  const known = new Map<Key, Made>();
  return (key) => {
    const made = known.get(key) ?? make(key);
    known.set(key, made);
    return made;
  };
};

/** A formatter for each language: making one takes a hundred times as long as using it. */
const perLanguage = <T>(make: (locale: string) => T): ((language: Language) => T) =>
  once((language) => make(locales[language]));

const names = (type: Intl.DisplayNamesType) =>
  perLanguage((locale) => {
    const display = new Intl.DisplayNames(locale, { type });
    return once((code: string) => display.of(code) ?? code);
  });

export const numberFormat = perLanguage(
  (locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }),
);
/** The name of a country by its ISO 3166-1 code, of a language by its BCP 47 tag; unknown ones as they are. */
export const countryNames = names('region');
export const languageNames = names('language');
export const listFormat = perLanguage(
  (locale) => new Intl.ListFormat(locale, { type: 'conjunction' }),
);

const exactnesses = ['year', 'month', 'day'] as const;

/** Partial dates with the name of the month whole or short, as exact as they are known. */
const dates = (month: 'long' | 'short') =>
  perLanguage((locale) => {
    const format = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', ...options });
    const formats = {
      year: format({}),
      month: format({ month }),
      day: format({ month, day: 'numeric' }),
    };
    return once((date: string) => {
      const parts = date.split('-').map(Number);
      const at = new Date(Date.UTC(parts[0] ?? 0, (parts[1] ?? 1) - 1, parts[2] ?? 1));
      return formats[exactnesses[parts.length - 1] ?? 'year'].format(at);
    });
  });
export const longDates = dates('long');
export const shortDates = dates('short');
