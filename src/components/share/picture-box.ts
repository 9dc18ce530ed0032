import { indonesia, wholeWorld, worldSize } from '../map/projection.ts';
import type { Box, Point } from '../map/projection.ts';

// Room beside the outermost points, and above them for the arcs.
const room = { beside: 1.25, above: 0.5, below: 0.3 };
// About 16 degrees: what lies near together is still shown among its neighbours.
const narrowest = 900;
// A little of the world comes twice, so that what lies at its edges is not cut.
const widest = worldSize * 1.08;

const cornersOf = ({ x, y, width, height }: Box): Point[] => [
  { x, y },
  { x: x + width, y: y + height },
];

const between = (least: number, value: number, most: number): number =>
  Math.max(least, Math.min(value, most));

/** The part of the world that a picture shows: every point, in its proportion; Indonesia where there are none. */
export const boxFor = (points: readonly Point[], proportion: number): Box => {
  const shown = points.length > 0 ? points : cornersOf(indonesia);
  const [xs, ys] = [shown.map(({ x }) => x), shown.map(({ y }) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const high = (bottom - top) * (1 + room.above + room.below);
  const wanted = Math.max((right - left) * room.beside, high * proportion, narrowest);
  const width = Math.min(wanted, widest);
  const height = width / proportion;
  const spare = height - (bottom - top);
  const beyond = (widest - worldSize) / 2;
  const share = room.above / (room.above + room.below);
  return {
    x: between(
      wholeWorld.x - beyond,
      (left + right - width) / 2,
      wholeWorld.x + worldSize + beyond - width,
    ),
    y: top - spare * share,
    width,
    height,
  };
};
