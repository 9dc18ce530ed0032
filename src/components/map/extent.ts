import { arcsOf, type MapData, type MapPlace } from './map-data.ts';
import {
  boxAround,
  indonesia,
  pointOf,
  topOf,
  worldSize,
  type Box,
  type Point,
} from './projection.ts';

// Indonesia from end to end: a partnership within one place is shown in its country.
const countryWide = 2_900;
// About 8 degrees: a small province still shows its neighbours.
const provinceWide = 450;
// About 16 degrees: places at home that work with each other stand apart.
const nearbyWide = 900;

const corners = ({ x, y, width, height }: Box): Point[] => [
  { x, y },
  { x: x + width, y: y + height },
];

const aroundAll = (map: MapData): Box => {
  const tops = arcsOf(map.partnerships).map(({ from, to }) => topOf(pointOf(from), pointOf(to)));
  const isNear = map.places.length > 1 && map.places.every(({ isHome }) => isHome);
  return boxAround([...map.places.map(pointOf), ...tops], isNear ? nearbyWide : countryWide);
};

const around = (places: readonly MapPlace[]): Box => {
  const points = places.map(pointOf);
  if (places.every(({ isHome }) => isHome)) return boxAround(points, provinceWide);
  // The box of Indonesia has room of its own.
  return boxAround([...points, ...corners(indonesia)], countryWide, 1.15);
};

/** What a map shows first: all it has, or the places it is about; with Indonesia, where those lie abroad. */
export const extentOf = (map: MapData, about: ReadonlySet<string> = new Set()): Box => {
  const places = map.places.filter(({ id }) => about.has(id));
  return places.length > 0 ? around(places) : aroundAll(map);
};

/** Whether a view is so wide that a phone shows only the middle of it, around Indonesia. */
export const isWorldWide = ({ width }: Box): boolean => width > worldSize * 0.75;

/** How much nearer a phone opens what is world-wide: Indonesia takes up almost half of its width. */
export const phoneNearer = 3.2;
/** The width of a map in pixels up to which it counts as that of a phone: 40rem. */
export const phoneWidth = 640;
