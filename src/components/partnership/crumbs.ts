import { countryName } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { paths } from '#i18n/links.ts';
import { say } from '#i18n/say.ts';
import type { Partnership } from '#model/atlas.ts';

/** Where a partnership stands in the atlas: under the list, and under its country where it has one. */
export const crumbsOf = (
  language: Language,
  { title, countries }: Pick<Partnership, 'title' | 'countries'>,
): { label: string; path?: string }[] => [
  { label: say(language, 'nav.partnerships'), path: paths.partnerships },
  ...countries
    .slice(0, countries.length === 1 ? 1 : 0)
    .map((code) => ({ label: countryName(language, code), path: paths.country(code) })),
  { label: title[language] },
];
