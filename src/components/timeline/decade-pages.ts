import { paths } from '#i18n/links.ts';
import type { TimelineDecade, TimelineYear } from '#model/timeline.ts';
import { firstPagesOf, groupsOnPage, type GroupPart } from '../list/grouped-paging.ts';
import { anchorOfYear } from './year-anchor.ts';

/** Dates on one page of a decade: a line each, some 25 KB compressed. */
export const entriesAPage = 400;

/** The pages of a decade; at least one. */
export const pageCountOf = ({ count }: TimelineDecade): number =>
  Math.max(1, Math.ceil(count / entriesAPage));

/** The years of one page of a decade, counted from 1. */
export const yearsOnPage = ({ years }: TimelineDecade, page: number): GroupPart<TimelineYear>[] =>
  groupsOnPage(years, page, entriesAPage);

/** The page and anchor at which each year of a decade begins. */
export function pathsOfYears({ decade, years }: TimelineDecade): Map<number, string> {
  const pages = firstPagesOf(years, entriesAPage);
  return new Map(
    years.map(({ year }, at) => [
      year,
      `${paths.timelineDecade(decade, pages[at])}#${anchorOfYear(year)}`,
    ]),
  );
}
