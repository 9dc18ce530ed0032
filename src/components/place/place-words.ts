import { sayCount } from '#i18n/count.ts';
import { countryName, formatList, formatNumber } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import type { Partnership, Place } from '#model/atlas.ts';
import { byText } from '#model/order.ts';
import { placeRoleIn } from '#model/place.ts';

/** The partnerships of a place: those it is a party of, and those that only an organization seated there is. */
export const byRole = (place: Place): { party: Partnership[]; seat: Partnership[] } => ({
  party: place.partnerships.filter((one) => placeRoleIn(place, one) === 'party'),
  seat: place.partnerships.filter((one) => placeRoleIn(place, one) === 'seat'),
});

/** The countries abroad that a place is tied to, beside its own, by name. */
export const partnerCountriesOf = (
  language: Language,
  { partnerships, record }: Pick<Place, 'partnerships' | 'record'>,
): string[] =>
  [...new Set(partnerships.flatMap(({ countries }) => countries))]
    .filter((code) => code !== record.country)
    .map((code) => countryName(language, code))
    .sort(byText((name) => name));

const standing = (language: Language, place: Place): string => {
  const name = place.record.shortName[language];
  const { party, seat } = byRole(place);
  const partnerships = sayCount(language, 'partnership', (party.length > 0 ? party : seat).length);
  if (party.length === 0 && seat.length === 0)
    return say(language, 'place.lede-none', { place: name });
  if (party.length === 0) return say(language, 'place.lede-seat', { place: name, partnerships });
  if (seat.length === 0) return say(language, 'place.lede-party', { place: name, partnerships });
  const others = sayCount(language, 'partnership', seat.length);
  return say(language, 'place.lede-both', { place: name, partnerships, others });
};

/** More names than these are no sentence that anybody reads: their number stands for them. */
const mostCountries = 12;

const partners = (language: Language, place: Place): string[] => {
  const countries = place.isHome ? partnerCountriesOf(language, place) : [];
  if (countries.length === 0) return [];
  return countries.length > mostCountries
    ? [
        say(language, 'place.lede-many-countries', {
          count: formatNumber(language, countries.length),
        }),
      ]
    : [say(language, 'place.lede-countries', { countries: formatList(language, countries) })];
};

/** What the records say of a place in a sentence or three. */
export function ledeOfPlace(language: Language, place: Place): string {
  const unknown = place.partnerships.filter(({ legalState }) => legalState === 'term-unknown');
  return [
    standing(language, place),
    ...partners(language, place),
    ...(unknown.length > 0
      ? [
          say(
            language,
            place.partnerships.length === 1 ? 'place.lede-unknown-one' : 'place.lede-unknown',
            { count: formatNumber(language, unknown.length) },
          ),
        ]
      : []),
  ].join(' ');
}
