import { countryName } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import type { Partnership, Place } from '#model/atlas.ts';
import { evidenceGrades } from '#model/evidence.ts';
import { legalStates } from '#model/legal-state.ts';
import { byNumber } from '#model/order.ts';
import type { SectorsByRole } from '#model/sectors-of.ts';
import { sectors, type Sector } from '#schema/vocabularies.ts';

/** What is compared of places, in the order of the rows. */
export const placeFacts = [
  'ties',
  'countries',
  'agreed',
  'done',
  'hoped',
  'programmes',
  'evidence',
  'page',
] as const;
export type PlaceFact = (typeof placeFacts)[number];

/** How many of the partnerships of a place have each of some values, without those that none has. */
const counted = <Value extends string>(
  { partnerships }: Place,
  values: readonly Value[],
  has: (one: Partnership, value: Value) => boolean,
): { value: Value; count: number }[] =>
  values
    .map((value) => ({ value, count: partnerships.filter((one) => has(one, value)).length }))
    .filter(({ count }) => count > 0);

export const statesOf = (place: Place) =>
  counted(place, legalStates, ({ legalState }, state) => legalState === state);

export const gradesOf = (place: Place) =>
  counted(place, evidenceGrades, ({ evidence }, grade) => evidence === grade);

export const countriesOfPlace = (place: Place) =>
  counted(
    place,
    [...new Set(place.partnerships.flatMap(({ countries }) => countries))],
    (one, code) => one.countries.includes(code),
  )
    .filter(({ value }) => value !== place.record.country)
    .sort(byNumber(({ count }) => -count));

/** The sectors of the partnerships of a place in one role, those of most of them first. */
export const sectorsOfPlace = (
  place: Place,
  role: keyof SectorsByRole,
): { value: Sector; count: number }[] =>
  counted(place, sectors, (one, sector) => one.sectors[role].includes(sector)).sort(
    byNumber(({ count }) => -count),
  );

/** The role of the sectors that a row of the comparison shows. */
export const roleOf = { agreed: 'agreement', done: 'programme', hoped: 'aspiration' } as const;

/** What a fact of a place says in single words. */
export function wordsOfPlace(language: Language, place: Place, fact: PlaceFact): string[] {
  if (fact === 'countries')
    return countriesOfPlace(place).map(({ value }) => countryName(language, value));
  if (fact === 'agreed' || fact === 'done' || fact === 'hoped')
    return sectorsOfPlace(place, roleOf[fact]).map(({ value }) => say(language, `sector.${value}`));
  return [];
}
