import type { MapArc } from './map-data.ts';
import { pointOf, type Point } from './projection.ts';

/** Above this many lines a map is a tangle: it shows one line per country instead. */
export const mostArcs = 400;

/** One country as a whole: where its line ends, and how much it stands for. */
export type CountryLine = {
  country: string;
  name: string;
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
export const countryLinesOf = (arcs: readonly MapArc[]): CountryLine[] => {
  const outward = arcs.filter(({ to }) => !to.isHome);
  const home = new Set(arcs.flatMap(({ from, to }) => (to.isHome ? [from, to] : [from])));
  const from = middleOf([...home].map(pointOf));
  return [...Map.groupBy(outward, ({ to }) => to.region.code)]
    .map(([country, own]) => {
      const places = new Set(own.map(({ to }) => to));
      const partnerships = new Set(own.map(({ partnership }) => partnership)).size;
      const to = middleOf([...places].map(pointOf));
      const name = own[0]?.to.region.name ?? country;
      const width = widthOf(partnerships);
      return { country, name, from, to, places: places.size, partnerships, width };
    })
    .toSorted(
      (one, other) =>
        other.partnerships - one.partnerships || (one.country < other.country ? -1 : 1),
    );
};
