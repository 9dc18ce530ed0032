import type { PlaceRecord } from '#schema/place.ts';
import type { Chance } from './chance.ts';

type Point = PlaceRecord['coordinates'];

const rounded = (degrees: number): number => Math.round(degrees * 10_000) / 10_000;

/** A point on the way from a real place to another of its province or country, not far from it: so it lies in that country. */
export const nearby = (origin: PlaceRecord, all: readonly PlaceRecord[], chance: Chance): Point => {
  const compatriots = all.filter(({ country }) => country === origin.country);
  const neighbours = compatriots.filter(({ subdivision }) => subdivision === origin.subdivision);
  const towards = chance.pick(neighbours.length > 1 ? neighbours : compatriots).coordinates;
  const [latitude, longitude] = origin.coordinates;
  const part = chance.share() * 0.4;
  const aside = () => (chance.share() - 0.5) / 10;
  return [
    rounded(latitude + (towards[0] - latitude) * part + aside()),
    rounded(longitude + (towards[1] - longitude) * part + aside()),
  ];
};
