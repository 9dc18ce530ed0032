import { sayCount } from '#i18n/count.ts';
import { formatDate, formatNumber } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { linkTo, paths } from '#i18n/links.ts';
import { say } from '#i18n/say.ts';
import type { ChangedPartnership, LoggedDay } from '#model/change-log.ts';
import { changeWords, othersWords } from '#outputs/changes-words.ts';

/** One line about what changed, and where more is told. */
export type LatestChange = { href: string; title: string; note: string };

const inShort = (language: Language, { changes }: ChangedPartnership): string => {
  const told = changes.length > 2 ? changes.slice(0, 1) : changes;
  const rest = changes.length - told.length;
  return [
    ...told.map((change) => changeWords(language, change)),
    ...(rest > 0 ? [say(language, 'changes.more', { count: formatNumber(language, rest) })] : []),
  ].join('; ');
};

const changesOn = (language: Language, logged: LoggedDay): LatestChange[] => {
  const day = formatDate(language, logged.day);
  const log = linkTo(language, paths.changes);
  const many = logged.many.map(({ what, partnerships }) => ({
    href: log,
    title: say(language, 'changes.many', {
      partnerships: sayCount(language, 'partnership', partnerships.length),
      change: changeWords(language, { what }),
    }),
    note: day,
  }));
  const single = logged.partnerships.map((changed) => ({
    href: changed.partnership ? linkTo(language, paths.partnership(changed.id)) : log,
    title: changed.partnership?.title[language] ?? changed.id,
    note: `${day}: ${inShort(language, changed)}`,
  }));
  if (many.length + single.length > 0) return [...many, ...single];
  return [{ href: log, title: othersWords(language, logged.others), note: day }];
};

/** The last so many changes of a log, each in a line: what matters most on its day stands first. */
export const latestChanges = (
  language: Language,
  log: readonly LoggedDay[],
  most: number,
): LatestChange[] => log.flatMap((logged) => changesOn(language, logged)).slice(0, most);
