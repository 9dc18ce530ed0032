import type { LegalState } from '#model/legal-state.ts';
import { countryLinesOf, mostArcs } from './country-lines.ts';
import { isWorldWide, phoneNearer } from './extent.ts';
import { arcsOf, type MapData, type MapPlace } from './map-data.ts';
import { namesWithRoom, type Side, type Spot } from './names-with-room.ts';
import { nearPartOf } from './near-part.ts';
import { pointOf, proportion, type Box, type Point } from './projection.ts';

type Width = 'narrow' | 'wide';
/** A mark in the drawing, in per cent of its width and height. */
export type Mark = { left: string; top: string; isHome: boolean };
/** A name beside its mark, on phones or on wider screens only. */
export type Name = { left: string; top: string; name: string; side: Side; width: Width };

/** The map as it is drawn at build: arcs in the units of the projection, rings, marks and names in per cent. */
export type Drawing = {
  arcs: { path: string; state?: LegalState; width: number }[];
  rings: { left: string; top: string; radius: number; state: LegalState }[];
  marks: Mark[];
  names: Name[];
};

type Pin = Spot & { isHome: boolean };

// The height of a map on a phone, 22rem, is more than the proportion of the drawing gives it.
const screens = {
  narrow: { width: 340, height: 352 },
  wide: { width: 1100, height: 1100 / proportion },
} as const;

const round = (value: number): number => Math.round(value * 10) / 10;
const percent = (value: number): string => `${Math.round(value * 10_000) / 100}%`;

const arcPath = (box: Box, one: Point, other: Point): string => {
  const { from, bend, to } = nearPartOf(one, other, box);
  return `M${round(from.x)} ${round(from.y)}Q${round(bend.x)} ${round(bend.y)} ${round(to.x)} ${round(to.y)}`;
};

const within = ({ x, y, width, height }: Box, point: Point): { left: string; top: string } => ({
  left: percent((point.x - x) / width),
  top: percent((point.y - y) / height),
});

/** The names that have room on a phone, or on a wide screen: the drawing fills its width, and its middle is in view. */
const namesOn = (width: Width, pins: readonly Pin[], box: Box): Name[] => {
  const screen = screens[width];
  const drawn = screen.width * (width === 'narrow' && isWorldWide(box) ? phoneNearer : 1);
  const scale = drawn / box.width;
  const spots = pins.map((pin) => ({
    ...pin,
    pin,
    x: (pin.x - box.x) * scale,
    y: (pin.y - box.y) * scale,
  }));
  const frame = {
    ...screen,
    x: (drawn - screen.width) / 2,
    y: (drawn / proportion - screen.height) / 2,
  };
  return [...namesWithRoom(spots, frame)].map(([{ pin, name }, side]) => ({
    ...within(box, pin),
    name,
    side,
    width,
  }));
};

const marked = (pins: readonly Pin[], box: Box): Pick<Drawing, 'marks' | 'names'> => ({
  marks: pins.map((pin) => ({ ...within(box, pin), isHome: pin.isHome })),
  names: [...namesOn('narrow', pins, box), ...namesOn('wide', pins, box)],
});

/** The most crowded maps, one line per country. */
const drawnByCountry = (map: MapData, box: Box, home: string): Drawing => {
  const lines = countryLinesOf(arcsOf(map.partnerships));
  const pins = lines.map(({ to, name, partnerships }): Pin => ({
    ...to,
    name,
    weight: partnerships,
    isHome: false,
  }));
  const [first] = lines;
  if (first) pins.push({ ...first.from, name: home, weight: Infinity, isHome: true });
  const arcs = lines.map(({ from, to, width }) => ({ path: arcPath(box, from, to), width }));
  return { arcs, rings: [], ...marked(pins, box) };
};

const weightsOf = ({ partnerships }: MapData): Map<MapPlace, number> => {
  const weights = new Map<MapPlace, number>();
  for (const { at } of partnerships)
    for (const place of new Set(at)) weights.set(place, (weights.get(place) ?? 0) + 1);
  return weights;
};

/** Lays out places and arcs in a box; `home` names Indonesia where a line stands for a country. */
export const drawingOf = (map: MapData, box: Box, home: string): Drawing => {
  const arcs = arcsOf(map.partnerships);
  if (arcs.length > mostArcs) return drawnByCountry(map, box, home);
  const weights = weightsOf(map);
  const pins = map.places.map((place): Pin => ({
    ...pointOf(place),
    name: place.name,
    isHome: place.isHome,
    weight: weights.get(place) ?? 0,
  }));
  const inside = arcs.filter(({ from, to }) => from === to);
  const rings = inside.map(({ from, partnership: { state } }, at) => ({
    ...within(box, pointOf(from)),
    state,
    radius: ringRadius(inside.slice(0, at).filter((other) => other.from === from).length),
  }));
  const apart = arcs.filter(({ from, to }) => from !== to);
  const width = apart.length > 60 ? 1.2 : 1.8;
  const paths = apart.map(({ from, to, partnership: { state } }) => ({
    path: arcPath(box, pointOf(from), pointOf(to)),
    state,
    width,
  }));
  return { arcs: paths, rings, ...marked(pins, box) };
};

/** The rings of several partnerships within one place lie around one another. */
export const ringRadius = (earlier: number): number => 11 + 4 * Math.min(earlier, 3);
