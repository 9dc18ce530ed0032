/** A point on the map, in units of which the world is `worldSize` wide; y runs southward. */
export type Point = { x: number; y: number };
export type Position = { latitude: number; longitude: number };
export type Box = { x: number; y: number; width: number; height: number };

/** The width and height of the Web Mercator world in the units of our outlines. */
export const worldSize = 20_000;

const northernmost = 85.0511;

/** Web Mercator: longitudes beyond 180 degrees lie in the next copy of the world. */
export const project = ({ latitude, longitude }: Position): Point => {
  const bounded = Math.max(-northernmost, Math.min(northernmost, latitude));
  const sine = Math.sin((bounded * Math.PI) / 180);
  return {
    x: ((longitude + 180) / 360) * worldSize,
    y: (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * worldSize,
  };
};

/** The longitude in the window from 62° W eastward to 298° E, so that arcs over the Pacific stay whole. */
export const nearLongitude = (longitude: number): number =>
  longitude < -62 ? longitude + 360 : longitude;

/** Where a place lies on the map, in the window around Indonesia. */
export const pointOf = ({ latitude, longitude }: Position): Point =>
  project({ latitude, longitude: nearLongitude(longitude) });

/** The proportion of width to height that every map has. */
export const proportion = 2.1;

/** The window from 62° W to 298° E, without the ice in the north and the south: the most a map shows. */
export const wholeWorld: Box = {
  x: project({ latitude: 0, longitude: -62 }).x,
  y: project({ latitude: 73, longitude: 0 }).y,
  width: worldSize,
  height: worldSize / proportion,
};

/** Indonesia from Sabang to Merauke. */
export const indonesia: Box = {
  x: project({ latitude: 0, longitude: 94 }).x,
  y: project({ latitude: 7, longitude: 0 }).y,
  width: project({ latitude: 0, longitude: 142 }).x - project({ latitude: 0, longitude: 94 }).x,
  height: project({ latitude: -12, longitude: 0 }).y - project({ latitude: 7, longitude: 0 }).y,
};

/** The point that bends a line into an arc: its bow, a part of its length, lies to the north of its middle. */
export const bendOf = (from: Point, to: Point, bow = 0.18): Point => {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const side = (dx >= 0 ? 2 : -2) * bow;
  return { x: (from.x + to.x) / 2 + dy * side, y: (from.y + to.y) / 2 - dx * side };
};

/** The highest point that an arc reaches, so that a box can hold it. */
export const topOf = (from: Point, to: Point): Point => {
  const bend = bendOf(from, to);
  return { x: (from.x + to.x + 2 * bend.x) / 4, y: (from.y + to.y + 2 * bend.y) / 4 };
};

const between = (least: number, value: number, most: number): number =>
  Math.max(least, Math.min(value, most));

/** A box that holds all points with room around them, inside the whole world and in its proportion. */
export const boxAround = (points: readonly Point[], smallest: number, room = 1.3): Box => {
  if (points.length === 0) return wholeWorld;
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const wanted = Math.max((right - left) * room, (bottom - top) * room * proportion, smallest);
  const width = Math.min(wanted, worldSize);
  const x = between(wholeWorld.x, (left + right - width) / 2, wholeWorld.x + worldSize - width);
  const height = width / proportion;
  return { x, y: (top + bottom - height) / 2, width, height };
};
