import { formatShortDate } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import type { Programme } from '#schema/programme.ts';

/** When a programme ran, as far as sources tell: “Mar 2017 – Sep 2019”, “sejak 2014”. */
export const timeOf = (language: Language, { startedOn, endedOn }: Programme): string => {
  const [start, end] = [startedOn, endedOn].map((date) => date && formatShortDate(language, date));
  if (start && end) return start === end ? start : `${start} – ${end}`;
  if (start) return say(language, 'programme-table.since', { date: start });
  if (end) return say(language, 'programme-table.until', { date: end });
  return say(language, 'programme-table.years-unknown');
};

/** How far a programme has come, with the date that this speaks of. */
export const statusOf = (language: Language, { status, statusAsOf }: Programme): string => {
  const word = say(language, `status.${status}`);
  if (!statusAsOf) return word;
  const date = formatShortDate(language, statusAsOf);
  return say(language, 'programme-table.status-as-of', { status: word, date });
};
