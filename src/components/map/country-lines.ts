import type { MapData } from './map-data.ts';
import { nearLongitude, project, type Point } from './projection.ts';

/** Above this many arcs a map is a tangle: it shows one line per country instead. */
export const mostArcs = 400;

/** One country as a whole: where its line ends, and how much it stands for. */
export type CountryLine = {
  country: string;
  from: Point;
  to: Point;
  places: number;
  partnerships: number;
  /** Thin below 10 partnerships, thick from 50 on. */
  width: 1.2 | 2.4 | 4.5;
};

const middleOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});

const widthOf = (partnerships: number): CountryLine['width'] => {
  if (partnerships < 10) return 1.2;
  return partnerships < 50 ? 2.4 : 4.5;
};

/** The lines from the middle of the places at home to the middle of those in each country, the thickest first. */
export const countryLinesOf = ({ places, arcs }: MapData): CountryLine[] => {
  const pointOf = new Map(
    places.map(({ id, latitude, longitude }) => [
      id,
      project({ latitude, longitude: nearLongitude(longitude) }),
    ]),
  );
  const pointsOf = (ids: Iterable<string>) => [...ids].flatMap((id) => pointOf.get(id) ?? []);
  const abroad = new Map(
    places.flatMap(({ id, isHome, country }) => (isHome ? [] : [[id, country] as const])),
  );
  const countries = new Map<string, { ids: Set<string>; ties: Set<string> }>();
  for (const { id, to } of arcs) {
    const country = abroad.get(to);
    if (country === undefined) continue;
    const found = countries.get(country) ?? { ids: new Set(), ties: new Set() };
    found.ids.add(to);
    found.ties.add(id);
    countries.set(country, found);
  }
  const from = middleOf(pointsOf(places.flatMap(({ id, isHome }) => (isHome ? [id] : []))));
  return [...countries]
    .map(([country, { ids, ties }]) => ({
      country,
      from,
      to: middleOf(pointsOf(ids)),
      places: ids.size,
      partnerships: ties.size,
      width: widthOf(ties.size),
    }))
    .toSorted(
      (one, other) =>
        other.partnerships - one.partnerships || (one.country < other.country ? -1 : 1),
    );
};
