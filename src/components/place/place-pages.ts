import type { Language } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import type { Place } from '#model/atlas.ts';
import { byText } from '#model/order.ts';
import { byLetter, type Letter } from './by-letter.ts';

/** Places in Indonesia on one page of the list: a short line each. */
export const placesAPage = 300;

/** Places of one country that a list of all countries names; the page of the country has all of them. */
export const placesOfCountry = 40;

/** The places in Indonesia. */
export const homePlacesOf = ({ places }: { places: readonly Place[] }): Place[] =>
  places.filter(({ isHome }) => isHome);

/** Places by the initial letters of their names in a language. */
export function placesByLetter(language: Language, places: readonly Place[]): Letter<Place>[] {
  const nameOf = ({ record }: Place) => record.shortName[language];
  return byLetter(places.toSorted(byText(nameOf)), nameOf, say(language, 'places.letter-other'));
}
