import { scaleLog } from 'd3-scale';
import { line } from 'd3-shape';
import { counted } from './numbers.ts';

/** A builder as a line: seconds of processors by the number of partnerships. */
export type Line = { name: string; look: 'own' | 'own-part' | 'other'; points: [number, number][] };

const [left, right, top, bottom] = [64, 500, 44, 330];
const least = 16;

const extent = (values: readonly number[]): [number, number] => [
  Math.min(...values),
  Math.max(...values),
];

/** The powers of ten around some values. */
const decades = ([low, high]: readonly [number, number]): number[] => {
  const [first, last] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))];
  return Array.from({ length: last - first + 1 }, (_, at) => 10 ** (first + at));
};

/** Moves names apart that would lie on each other. */
const spread = <T extends { y: number }>(names: readonly T[]): T[] => {
  const sorted = names.toSorted((one, other) => one.y - other.y);
  let free = -Infinity;
  return sorted.map((name) => {
    const y = Math.max(name.y, free);
    free = y + least;
    return { ...name, y };
  });
};

/** Lines on two logarithmic scales, each named at its end. */
export const linesDrawn = (lines: readonly Line[]): string => {
  const points = lines.flatMap((one) => one.points);
  const across = scaleLog(extent(points.map(([size]) => size)), [left, right]);
  const marks = decades(extent(points.map(([, seconds]) => seconds)));
  const up = scaleLog(extent(marks), [bottom, top]);
  const path = line(
    ([size]) => across(size),
    ([, seconds]) => up(seconds),
  );
  const sizes = [...new Set(points.map(([size]) => size))];
  const names = lines.flatMap(({ name, look, points: own }) => {
    const last = own.at(-1);
    return last ? [{ name, look, x: across(last[0]) + 10, y: up(last[1]) + 4 }] : [];
  });
  return [
    '<text class="title" x="16" y="24">Seconds of processors, by number of partnerships</text>',
    ...marks.map(
      (mark) =>
        `<path class="grid" d="M${left} ${up(mark)}H${right}"/><text class="end" x="${left - 8}" y="${up(mark) + 4}">${counted(mark)}</text>`,
    ),
    ...sizes.map(
      (size) =>
        `<text class="middle" x="${across(size)}" y="${bottom + 20}">${counted(size)}</text>`,
    ),
    ...lines.map(({ look, points: own }) => `<path class="line ${look}" d="${path(own) ?? ''}"/>`),
    ...lines.flatMap(({ look, points: own }) =>
      own.map(
        ([size, s]) => `<circle class="${look}" cx="${across(size)}" cy="${up(s)}" r="3.5"/>`,
      ),
    ),
    ...spread(names).map(({ name, x, y }) => `<text x="${x}" y="${y}">${name}</text>`),
  ].join('\n');
};
