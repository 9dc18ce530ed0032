import { sayCount } from '#i18n/count.ts';
import { formatNumber } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import type { ProgrammeEntry } from '#model/atlas.ts';
import { isForPeople } from './sector-facts.ts';

/** How many programmes develop people, in how many partnerships and how many in health. */
export const peopleCounts = (language: Language, programmes: readonly ProgrammeEntry[]) => ({
  programmes: sayCount(language, 'programme', programmes.length),
  partnerships: sayCount(
    language,
    'partnership',
    new Set(programmes.map(({ partnership }) => partnership)).size,
  ),
  health: formatNumber(
    language,
    programmes.filter(({ sectors }) => sectors.includes('health')).length,
  ),
});

/** Of how many programmes a result is missing, and how many of those have a plan. */
export function peopleFinding(language: Language, programmes: readonly ProgrammeEntry[]): string[] {
  const without = programmes.filter(({ reported }) => reported.length === 0);
  const plans = without.filter(({ planned }) => planned.length > 0).length;
  const all = formatNumber(language, programmes.length);
  if (programmes.length === 0) return [];
  if (without.length === 0) return [say(language, 'sector.finding-with', { programmes: all })];
  return [
    say(language, 'people.finding-without', {
      without: formatNumber(language, without.length),
      programmes: all,
    }),
    ...(plans > 0
      ? [say(language, 'people.finding-plans', { plans: formatNumber(language, plans) })]
      : []),
  ];
}

/** The programmes that develop people, in words. */
export const peopleSummary = (
  language: Language,
  programmes: readonly ProgrammeEntry[],
): string[] =>
  programmes.length === 0
    ? [say(language, 'people.lede-none')]
    : [
        say(language, 'people.lede', peopleCounts(language, programmes)),
        ...peopleFinding(language, programmes),
      ];

/** The page of these programmes in one sentence, for search engines; `programmes` are all of the atlas. */
export function peopleDescription(
  language: Language,
  programmes: readonly ProgrammeEntry[],
): string {
  const people = programmes.filter(isForPeople);
  const key = people.length > 0 ? 'people.description' : 'people.lede-none';
  return say(language, key, peopleCounts(language, people));
}
