import { paths } from '#i18n/links.ts';

/** The anchor of a year on the page of its decade. */
export const anchorOfYear = (year: number): string => `tahun-${year}`;

/** The path of a year: the page of its decade, at the year. */
export const pathOfYear = (year: number): string =>
  `${paths.timelineDecade(Math.floor(year / 10) * 10)}#${anchorOfYear(year)}`;
