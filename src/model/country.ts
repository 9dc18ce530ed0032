import { inOrderOf, byNumber, byText } from './order.ts';
import type { Partnership } from './partnership.ts';
import type { Place } from './place.ts';

/** One partner country with its places and the partnerships that touch it. */
export type Country = {
  /** ISO 3166-1 alpha-2. */
  code: string;
  places: Place[];
  partnerships: Partnership[];
};

/** Every country abroad that has a place in the atlas, the one with most partnerships first. */
export function countriesOf(
  places: readonly Place[],
  partnerships: readonly Partnership[],
): Country[] {
  const abroad = Map.groupBy(
    places.filter(({ isHome }) => !isHome),
    ({ record }) => record.country,
  );
  const touching = Map.groupBy(
    partnerships.flatMap((partnership) =>
      partnership.countries.map((code) => ({ code, partnership })),
    ),
    ({ code }) => code,
  );
  const countries = [...abroad].map(([code, inCountry]) => ({
    code,
    places: inCountry,
    partnerships: (touching.get(code) ?? []).map(({ partnership }) => partnership),
  }));
  return countries.sort(
    inOrderOf<Country>(
      byNumber((country) => -country.partnerships.length),
      byText(({ code }) => code),
    ),
  );
}
