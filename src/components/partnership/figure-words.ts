import { formatShortDate } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import type { Output } from '#schema/programme.ts';

/** What a figure counts, and as of when: “Dokter yang dilatih, per Mar 2020”. */
export const measuredBy = (language: Language, { measure, asOf }: Output): string => {
  const date =
    asOf &&
    say(language, 'programme-table.figure-as-of', { date: formatShortDate(language, asOf) });
  return [measure[language], date].filter((one) => one !== undefined).join(', ');
};
