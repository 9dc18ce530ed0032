import type { LegalState } from '#model/legal-state.ts';
import type { MapData } from './map-data.ts';
import {
  bendOf,
  boxAround,
  nearLongitude,
  project,
  topOf,
  wholeWorld,
  type Box,
  type Point,
} from './projection.ts';

/** A place in the drawing; its name only where there is room for it. */
export type Mark = Point & {
  size: number;
  isHome: boolean;
  name?: string;
  anchor: 'start' | 'end';
  textX: number;
};

/** The map as it is drawn at build, in the units of the projection. */
export type Drawing = { box: Box; arcs: { path: string; state: LegalState }[]; marks: Mark[] };

const proportion = 2.1;
const smallestWidth = 900;
const mostNames = 7;

const round = (value: number): number => Math.round(value * 10) / 10;

const ring = ({ x, y }: Point, radius: number): string =>
  `M${round(x)} ${round(y)}a${radius} ${radius} 0 1 0 ${radius * 2} 0a${radius} ${radius} 0 1 0 ${-radius * 2} 0`;

const arc = (from: Point, to: Point): string => {
  const bend = bendOf(from, to);
  return `M${round(from.x)} ${round(from.y)}Q${round(bend.x)} ${round(bend.y)} ${round(to.x)} ${round(to.y)}`;
};

/** Names of places that lie so near to an earlier one that theirs would cover it are left out. */
const isCrowded = (at: Point, earlier: readonly Point[], size: number): boolean =>
  earlier.some(({ x, y }) => Math.abs(y - at.y) < size * 3.4 && Math.abs(x - at.x) < size * 26);

/** Lays out places and arcs in one box that fits them all. */
export const drawingOf = ({ places, arcs }: MapData): Drawing => {
  const points = new Map(
    places.map(({ id, latitude, longitude }) => [
      id,
      project({ latitude, longitude: nearLongitude(longitude) }),
    ]),
  );
  const pairs = arcs.flatMap(({ from, to, state }) => {
    const [one, other] = [points.get(from), points.get(to)];
    return one && other ? [{ one, other, state }] : [];
  });
  const tops = pairs.map(({ one, other }) => topOf(one, other));
  const fitted = boxAround([...points.values(), ...tops], proportion, smallestWidth);
  const box = fitted.width > wholeWorld.width ? wholeWorld : fitted;
  const size = box.width / 190;
  const named: Point[] = [];
  const marks = places.flatMap(({ id, isHome, name }): Mark[] => {
    const point = points.get(id);
    if (!point) return [];
    const hasRoom = places.length <= mostNames || !isCrowded(point, named, size);
    if (hasRoom) named.push(point);
    const isRight = point.x > box.x + box.width * 0.72;
    return [
      {
        x: round(point.x),
        y: round(point.y),
        size: round(size),
        isHome,
        ...(hasRoom ? { name } : {}),
        anchor: isRight ? 'end' : 'start',
        textX: round(point.x + (isRight ? -1 : 1) * size * 2),
      },
    ];
  });
  const drawn = pairs.map(({ one, other, state }) => ({
    path: one === other ? ring(one, round(size * 2.4)) : arc(one, other),
    state,
  }));
  return { box, arcs: drawn, marks };
};
