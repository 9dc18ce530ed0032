import { sayCount } from '#i18n/count.ts';
import { countryName } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import type { Country } from '#model/atlas.ts';

/** What the records say of a country in one sentence. */
export function ledeOfCountry(language: Language, { code, partnerships }: Country): string {
  const country = countryName(language, code);
  if (partnerships.length === 0) return say(language, 'country.lede-none', { country });
  const home = new Set(partnerships.flatMap(({ homePlaces }) => homePlaces));
  const abroad = new Set(
    partnerships
      .flatMap(({ foreignPlaces }) => foreignPlaces)
      .filter(({ record }) => record.country === code),
  );
  return say(language, 'country.lede', {
    partnerships: sayCount(language, 'partnership', partnerships.length),
    home: sayCount(language, 'place', home.size),
    abroad: sayCount(language, 'place', abroad.size),
    country,
  });
}
