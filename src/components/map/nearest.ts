import type { MapPlace } from './map-data.ts';
import type { Position } from './projection.ts';

const earthRadius = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The distance between two positions in kilometres, along the surface of a round earth. */
export const kilometresBetween = (one: Position, other: Position): number => {
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const across =
    half(one.latitude, other.latitude) +
    Math.cos(radians(one.latitude)) *
      Math.cos(radians(other.latitude)) *
      half(one.longitude, other.longitude);
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(across)));
};

/** Some places with their distance in whole kilometres, the nearest first. */
export const nearestTo = (
  position: Position,
  places: readonly MapPlace[],
  most: number,
): { place: MapPlace; kilometres: number }[] =>
  places
    .map((place) => ({ place, kilometres: Math.round(kilometresBetween(position, place)) }))
    .toSorted((one, other) => one.kilometres - other.kilometres)
    .slice(0, most);
