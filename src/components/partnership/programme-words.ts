import { formatShortDate } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import type { Programme } from '#schema/programme.ts';

// Only what goes on, as far as is known, has been so “since” a day.
const startWords = {
  planned: 'for',
  cancelled: 'for',
  completed: 'from',
  running: 'since',
  unknown: 'from',
} as const;

/** When a programme ran, as far as sources tell: “Mar 2017 – Sep 2019”, “sejak 2014”. */
export const timeOf = (language: Language, { startedOn, endedOn, status }: Programme): string => {
  const [start, end] = [startedOn, endedOn].map((date) => date && formatShortDate(language, date));
  if (start && end) return start === end ? start : `${start} – ${end}`;
  if (start) return say(language, `programme-table.${startWords[status]}`, { date: start });
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
