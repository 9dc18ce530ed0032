import type { Language } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { firstDayOf, lastDayOf } from '#model/partial-date.ts';
import type { Day } from '#model/partial-date.ts';
import type { Programme } from '#schema/programme.ts';
import type { ProgrammeOnLine } from './line-content.ts';

const lastShown = ({ statusAsOf, outputs = [] }: Programme, today: Day): Day | undefined =>
  [statusAsOf, ...outputs.filter(({ kind }) => kind === 'reported').map(({ asOf }) => asOf)]
    .filter((date) => date !== undefined)
    .map((date) => (lastDayOf(date) < today ? lastDayOf(date) : today))
    .sort()
    .at(-1);

const wordsOf = (language: Language, { name, status }: Programme): string => {
  if (status !== 'planned' && status !== 'cancelled') return name[language];
  return `${name[language]} (${say(language, `status.${status}`)})`;
};

const onLine = (language: Language, programme: Programme, today: Day): ProgrammeOnLine => {
  const { startedOn, endedOn, status } = programme;
  const shownUntil = lastShown(programme, today);
  return {
    ...(startedOn ? { start: firstDayOf(startedOn) } : {}),
    ...(endedOn ? { end: lastDayOf(endedOn) } : {}),
    ...(shownUntil ? { shownUntil } : {}),
    isOver: status === 'completed',
    isPlan: status === 'planned' || status === 'cancelled',
    words: [wordsOf(language, programme)],
  };
};

/** The programmes that have a year, in the order of their start; those without one stand only in the table. */
export const programmesOnLine = (
  language: Language,
  programmes: readonly Programme[],
  today: Day,
): ProgrammeOnLine[] =>
  programmes
    .filter(({ startedOn, endedOn }) => startedOn !== undefined || endedOn !== undefined)
    .map((programme) => onLine(language, programme, today))
    .sort((one, other) => {
      const [a, b] = [one.start ?? one.end ?? '', other.start ?? other.end ?? ''];
      return a < b ? -1 : a > b ? 1 : 0;
    });
