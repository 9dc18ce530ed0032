import { countryNames, languageNames, listFormat, numberFormat } from './formatters.ts';
import type { Language } from './language.ts';
import { say } from './say.ts';
import { singularOf } from './singular.ts';
import type { Wording } from '#schema/wording.ts';

export { formatDate, formatShortDate } from './dates.ts';

/** A number with the separators of the language. */
export const formatNumber = (language: Language, value: number): string =>
  numberFormat(language).format(value);

/** The name of a country by its ISO 3166-1 code. */
export const countryName = (language: Language, code: string): string =>
  countryNames(language)(code);

/** The name of a language by its BCP 47 tag. */
export const languageName = (language: Language, tag: string): string =>
  languageNames(language)(tag);

/** Several names in one phrase: “a, b, dan c”. */
export const formatList = (language: Language, names: readonly string[]): string =>
  listFormat(language).format(names);

/** A figure with its qualifier and unit: “sedikitnya 100 orang”. */
export const formatFigure = (
  language: Language,
  figure: { value: number; qualifier: 'exact' | 'about' | 'at-least' | 'at-most'; unit: Wording },
): string => {
  const value = formatNumber(language, figure.value);
  const unit = figure.unit[language];
  const isOne = language === 'en' && figure.value === 1;
  return `${say(language, `qualifier.${figure.qualifier}`, { value })} ${isOne ? singularOf(unit) : unit}`;
};
