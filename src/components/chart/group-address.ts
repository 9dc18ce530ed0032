import type { Language } from '#i18n/language.ts';
import { linkTo, paths } from '#i18n/links.ts';
import type { StatisticId } from '#model/statistics.ts';
import type { Sector } from '#schema/vocabularies.ts';

const pathOf: Readonly<Partial<Record<StatisticId, (group: string) => string>>> = {
  sectors: (sector) => paths.sector(sector as Sector),
  countries: paths.country,
  provinces: paths.province,
};

/** The page that tells more of a group of a chart; nothing where there is none. */
export const groupAddress = (
  language: Language,
  id: StatisticId,
  group: string,
): string | undefined => {
  if (id === 'states') return `${linkTo(language, paths.partnerships)}?state=${group}`;
  const path = pathOf[id]?.(group);
  return path && linkTo(language, path);
};
