import { formatDate } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import type { LoggedDay } from '#model/change-log.ts';
import type { DataRelease } from '#model/changes.ts';

/** Days of the log under one heading. */
export type LogGroup = { heading: string; days: LoggedDay[] };

// Releases come the latest first: a day belongs to the earliest one that it does not lie after.
const releaseOf = (day: string, releases: readonly DataRelease[]): DataRelease | undefined =>
  releases.filter((release) => day <= release.day).at(-1);

const headingOf = (language: Language, day: string, releases: readonly DataRelease[]): string => {
  if (releases.length === 0) return formatDate(language, day.slice(0, 7));
  const release = releaseOf(day, releases);
  if (!release) return say(language, 'changes.after-release');
  const { name } = release;
  return say(language, 'changes.release', { name, day: formatDate(language, release.day) });
};

/** The days of a log by data release, or by month while there is none. */
export const logGroupsOf = (
  language: Language,
  days: readonly LoggedDay[],
  releases: readonly DataRelease[],
): LogGroup[] =>
  [...Map.groupBy(days, ({ day }) => headingOf(language, day, releases))].map(
    ([heading, inGroup]) => ({ heading, days: inGroup }),
  );
