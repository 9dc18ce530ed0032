import { jakartaDay } from '#model/jakarta-day.ts';
import { fullDate } from '#schema/dates.ts';

/** Today in Jakarta. With the two below, the only place where anything reads the clock. */
export const today = (): string => jakartaDay(Date.now());

/** The day that states are computed for: `ATLAS_AS_OF`, else today in Jakarta. Throws where `ATLAS_AS_OF` is no date. */
export const dayOfBuild = (): string => {
  const asOf = process.env.ATLAS_AS_OF;
  if (asOf === undefined || asOf === '') return today();
  if (fullDate.safeParse(asOf).success) return asOf;
  throw new Error(
    `ATLAS_AS_OF=${asOf}: bukan tanggal; tulis TTTT-BB-HH. · Not a date; write YYYY-MM-DD.`,
  );
};

/** The day after which nothing has happened yet: the later of the day of the build and today. */
export const presentDay = (): string => {
  const days = [today(), dayOfBuild()].sort();
  return days[1] ?? '';
};
