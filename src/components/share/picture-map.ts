import type { Partnership } from '#model/partnership.ts';
import { countryLinesOf } from '../map/country-lines.ts';
import { arcsOf } from '../map/map-data.ts';
import { mapDataOf } from '../map/map-data-of.ts';
import { bendOf, pointOf } from '../map/projection.ts';
import type { Point } from '../map/projection.ts';
import { colours } from './colours.ts';
import { landIn } from './land.ts';
import { boxFor } from './picture-box.ts';

type Size = { width: number; height: number };
type Pin = Point & { isHome: boolean };
type Line = { from: Point; to: Point; width: number };

const bow = 0.13;
// At a quarter of its size, a picture of more arcs is a tangle.
const mostArcs = 150;

/** What the picture ties, as lines and pins; the most crowded one line per country, as on the map of the site. */
const tiesOf = (partnerships: readonly Partnership[]): { lines: Line[]; pins: Pin[] } => {
  // Names are not drawn, so that either language gives the same picture.
  const map = mapDataOf('id', partnerships);
  const arcs = arcsOf(map.partnerships);
  if (arcs.length > mostArcs) {
    const lines = countryLinesOf(arcs).map((line) => ({ ...line, width: line.width * 1.5 }));
    const abroad = lines.map(({ to }) => ({ ...to, isHome: false }));
    return {
      lines,
      pins: [...abroad, ...lines.slice(0, 1).map(({ from }) => ({ ...from, isHome: true }))],
    };
  }
  const width = arcs.length > 60 ? 2 : 3;
  const lines = arcs.map(({ from, to }) => ({ from: pointOf(from), to: pointOf(to), width }));
  const pins = map.places.map((place) => ({ ...pointOf(place), isHome: place.isHome }));
  return { lines, pins };
};

const pinned = ({ isHome, x, y }: Pin, size: number): string =>
  isHome
    ? `<rect x="${x - size}" y="${y - size}" width="${2 * size}" height="${2 * size}" fill="${colours.soga}"/>`
    : `<circle cx="${x}" cy="${y}" r="${size}" fill="${colours.nila}"/>`;

/** Indonesia and what some partnerships tie it to, as SVG of this size; only Indonesia where there are none. */
export const pictureMap = (partnerships: readonly Partnership[], size: Size): string => {
  const { lines, pins } = tiesOf(partnerships);
  const bends = lines.map(({ from, to }) => bendOf(from, to, bow));
  const box = boxFor(pins, size.width / size.height);
  const scale = size.width / box.width;
  const on = ({ x, y }: Point): Point => ({
    x: Math.round((x - box.x) * scale * 10) / 10,
    y: Math.round((y - box.y) * scale * 10) / 10,
  });
  const arcs = lines.map(({ from, to, width }, at) => {
    const [start, bend, end] = [on(from), on(bends[at] ?? from), on(to)];
    return `<path stroke-width="${width}" d="M${start.x} ${start.y}Q${bend.x} ${bend.y} ${end.x} ${end.y}"/>`;
  });
  const pinSize = pins.length > 60 ? 4.5 : 6.5;
  return [
    `<rect width="${size.width}" height="${size.height}" fill="${colours.sea}"/>`,
    `<g transform="scale(${scale})translate(${-box.x} ${-box.y})" fill="${colours.land}">${landIn(box, 2.5 / scale)}</g>`,
    `<g fill="none" stroke="${colours.nila}" stroke-linecap="round" stroke-opacity="0.55">${arcs.join('')}</g>`,
    `<g stroke="${colours.sheet}" stroke-width="2">${pins.map((pin) => pinned({ ...pin, ...on(pin) }, pinSize)).join('')}</g>`,
  ].join('');
};
