import type { LegalState } from '#model/legal-state.ts';
import { countryLinesOf, mostArcs } from './country-lines.ts';
import type { MapData } from './map-data.ts';
import { namesWithRoom, type Side, type Spot } from './names-with-room.ts';
import {
  bendOf,
  boxAround,
  nearLongitude,
  project,
  proportion,
  topOf,
  type Box,
  type Point,
} from './projection.ts';

/** A mark in the drawing, in per cent of its width and height; its name where there is room for it. */
export type Mark = {
  left: string;
  top: string;
  isHome: boolean;
  name?: string;
  side?: Side;
  /** Whether the name has room on a phone too, or on a wide screen only. */
  room?: 'any' | 'wide';
};

/** The map as it is drawn at build: arcs in the units of the projection, rings and marks in per cent. */
export type Drawing = {
  box: Box;
  arcs: { path: string; state?: LegalState; width: number }[];
  rings: { left: string; top: string; radius: number; state: LegalState }[];
  marks: Mark[];
};

type Pin = Spot & { isHome: boolean };

// Indonesia from end to end: a partnership within one place is shown in its country.
const smallestWidth = 2_900;
const [phone, desk] = [340, 1100];

const round = (value: number): number => Math.round(value * 10) / 10;
const percent = (value: number): string => `${Math.round(value * 10_000) / 100}%`;

const arcPath = (from: Point, to: Point): string => {
  const bend = bendOf(from, to);
  return `M${round(from.x)} ${round(from.y)}Q${round(bend.x)} ${round(bend.y)} ${round(to.x)} ${round(to.y)}`;
};

const within = ({ x, y, width, height }: Box, point: Point): { left: string; top: string } => ({
  left: percent((point.x - x) / width),
  top: percent((point.y - y) / height),
});

/** Where the marks stand on a screen of so many pixels, with the sides on which names have room. */
const sidesOn = (pixels: number, pins: readonly Pin[], box: Box): Map<number, Side> => {
  const scale = pixels / box.width;
  const spots = pins.map((pin, at) => ({
    ...pin,
    at,
    x: (pin.x - box.x) * scale,
    y: (pin.y - box.y) * scale,
  }));
  const named = namesWithRoom(spots, { width: pixels, height: pixels / proportion });
  return new Map([...named].map(([{ at }, side]) => [at, side]));
};

const marksOf = (pins: readonly Pin[], box: Box): Mark[] => {
  const [narrow, wide] = [sidesOn(phone, pins, box), sidesOn(desk, pins, box)];
  return pins.map((pin, at): Mark => {
    const mark = { ...within(box, pin), isHome: pin.isHome };
    const side = narrow.get(at) ?? wide.get(at);
    if (!side) return mark;
    return { ...mark, name: pin.name, side, room: narrow.has(at) ? 'any' : 'wide' };
  });
};

const boxOf = (pairs: readonly { from: Point; to: Point }[], pins: readonly Point[]): Box =>
  boxAround([...pins, ...pairs.map(({ from, to }) => topOf(from, to))], smallestWidth);

/** The most crowded maps, one line per country. */
const drawnByCountry = (map: MapData, countryNamed: (code: string) => string): Drawing => {
  const lines = countryLinesOf(map);
  const pins = lines.map(({ to, country, partnerships }): Pin => ({
    ...to,
    name: countryNamed(country),
    weight: partnerships,
    isHome: false,
  }));
  const [first] = lines;
  if (first) pins.push({ ...first.from, name: countryNamed('ID'), weight: Infinity, isHome: true });
  const box = boxOf(lines, pins);
  const arcs = lines.map(({ from, to, width }) => ({ path: arcPath(from, to), width }));
  return { box, arcs, rings: [], marks: marksOf(pins, box) };
};

/** Lays out places and arcs in one box that fits them all. */
export const drawingOf = (map: MapData, countryNamed = (code: string) => code): Drawing => {
  if (map.arcs.length > mostArcs) return drawnByCountry(map, countryNamed);
  const weights = new Map<string, number>();
  for (const { from, to } of map.arcs)
    for (const id of [from, to]) weights.set(id, (weights.get(id) ?? 0) + 1);
  const pins = new Map(
    map.places.map(({ id, name, isHome, latitude, longitude }): [string, Pin] => {
      const point = project({ latitude, longitude: nearLongitude(longitude) });
      return [id, { ...point, name, isHome, weight: weights.get(id) ?? 0 }];
    }),
  );
  const pairs = map.arcs.flatMap(({ from: one, to: other, state }) => {
    const [from, to] = [pins.get(one), pins.get(other)];
    return from && to ? [{ from, to, state }] : [];
  });
  const box = boxOf(pairs, [...pins.values()]);
  const inside = pairs.filter(({ from, to }) => from === to);
  const apart = pairs.filter(({ from, to }) => from !== to);
  const arcs = apart.map(({ from, to, state }) => ({ path: arcPath(from, to), state, width: 1.8 }));
  const rings = inside.map(({ from, state }, at) => ({
    ...within(box, from),
    state,
    radius: ringRadius(inside.slice(0, at).filter((other) => other.from === from).length),
  }));
  return { box, arcs, rings, marks: marksOf([...pins.values()], box) };
};

/** The rings of several partnerships within one place lie around one another. */
export const ringRadius = (earlier: number): number => 11 + 4 * Math.min(earlier, 3);
