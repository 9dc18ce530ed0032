import type { LegalState } from '#model/legal-state.ts';
import { countryLinesOf, mostArcs } from './country-lines.ts';
import { isWorldWide, phoneNearer } from './extent.ts';
import { arcsOf, type MapData, type MapPlace } from './map-data.ts';
import { namesWithRoom, type Side, type Spot } from './names-with-room.ts';
import { nearPartOf } from './near-part.ts';
import { pointOf, proportion, type Box, type Point } from './projection.ts';

type Width = 'narrow' | 'wide';
/** Marks of one kind that do not touch: dots, as lines too short to be seen but for their caps. */
type Marks = { path: string; isHome: boolean };
/** A name beside its mark, on phones or on wider screens only. */
export type Name = { left: string; top: string; name: string; side: Side; width: Width };

/** Arcs of one look. */
type Arcs = { path: string; state?: LegalState; width: number };

/**
 * The map as it is drawn at build: arcs and marks in the units of the projection, rings and names in per cent. What looks the
 * same is one path: one by one, arcs and marks were 690 elements of the home page, which a phone lays out before all else.
 */
export type Drawing = {
  arcs: Arcs[];
  rings: { left: string; top: string; radius: number; state: LegalState }[];
  marks: Marks[];
  names: Name[];
};

type Pin = Spot & { isHome: boolean };

// The height of a map on a phone, 22rem, is more than the proportion of the drawing gives it.
const screens = {
  narrow: { width: 340, height: 352 },
  wide: { width: 1100, height: 1100 / proportion },
} as const;

// In pixels, with its rim: marks that lie nearer than this touch.
const markSize = 12;

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

/** How many pixels a unit of the projection takes. */
const scaleOn = (width: Width, box: Box): number =>
  (screens[width].width * (width === 'narrow' && isWorldWide(box) ? phoneNearer : 1)) / box.width;

/** The names that have room on a phone, or on a wide screen: the drawing fills its width, and its middle is in view. */
const namesOn = (width: Width, pins: readonly Pin[], box: Box): Name[] => {
  const screen = screens[width];
  const scale = scaleOn(width, box);
  const drawn = scale * box.width;
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

const joined = (arcs: readonly Arcs[]): Arcs[] =>
  [...Map.groupBy(arcs, ({ state, width }) => `${state} ${width}`).values()].flatMap(
    ([first, ...others]) => {
      if (!first) return [];
      const paths = new Set([first, ...others].map(({ path }) => path));
      return [{ ...first, path: [...paths].join('') }];
    },
  );

/** Parts dots so that no two of one part touch on a phone: the rim of each is seen, though a part is one path. */
const apartFromEachOther = (pins: readonly Pin[], box: Box): Pin[][] => {
  const size = markSize / scaleOn('narrow', box);
  const parts: Pin[][] = [];
  for (const pin of pins) {
    const isClear = (other: Pin) => Math.hypot(pin.x - other.x, pin.y - other.y) >= size;
    const part = parts.find((each) => each.every(isClear));
    if (part) part.push(pin);
    else parts.push([pin]);
  }
  return parts;
};

const marksOf = (pins: readonly Pin[], box: Box): Marks[] =>
  [false, true].flatMap((isHome) =>
    apartFromEachOther(
      pins.filter((pin) => pin.isHome === isHome),
      box,
    ).map((part) => ({
      path: part.map(({ x, y }) => `M${round(x)} ${round(y)}h.1`).join(''),
      isHome,
    })),
  );

const marked = (pins: readonly Pin[], box: Box): Pick<Drawing, 'marks' | 'names'> => ({
  marks: marksOf(pins, box),
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
  return { arcs: joined(arcs), rings: [], ...marked(pins, box) };
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
  return { arcs: joined(paths), rings, ...marked(pins, box) };
};

/** The rings of several partnerships within one place lie around one another. */
export const ringRadius = (earlier: number): number => 11 + 4 * Math.min(earlier, 3);
