import { bendOf, type Box, type Point } from './projection.ts';

/** An arc, or a part of one: a quadratic curve. */
export type Curve = { from: Point; bend: Point; to: Point };

const steps = 100;

const mixed = (one: Point, other: Point, share: number): Point => ({
  x: one.x + (other.x - one.x) * share,
  y: one.y + (other.y - one.y) * share,
});

const pointAt = ({ from, bend, to }: Curve, share: number): Point =>
  mixed(mixed(from, bend, share), mixed(bend, to, share), share);

// A drawing shows more than its box: on a phone it is higher, on paper it is as wide as the sheet.
const isNear = ({ x, y, width, height }: Box, point: Point): boolean =>
  Math.abs(point.x - x - width / 2) < width * 1.5 &&
  Math.abs(point.y - y - height / 2) < height * 1.3;

/**
 * The part of an arc that a drawing of the box can show; the whole arc where it all lies near or none of it does.
 * Dashes that run on for thousands of pixels outside make a printed page weigh megabytes.
 */
export function nearPartOf(from: Point, to: Point, box: Box): Curve {
  const whole = { from, bend: bendOf(from, to), to };
  const near = Array.from({ length: steps + 1 }, (_, at) => at / steps).filter((share) =>
    isNear(box, pointAt(whole, share)),
  );
  const [first, last] = [near[0], near.at(-1)];
  if (first === undefined || last === undefined) return whole;
  const start = Math.max(0, first - 1 / steps);
  const end = Math.min(1, last + 1 / steps);
  if (start === 0 && end === 1) return whole;
  return {
    from: pointAt(whole, start),
    bend: mixed(mixed(from, whole.bend, start), mixed(whole.bend, to, start), end),
    to: pointAt(whole, end),
  };
}
