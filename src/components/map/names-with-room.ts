import type { Box, Point } from './projection.ts';

/** Where a name stands beside its mark. */
export type Side = 'right' | 'left' | 'above' | 'below';
/** A mark on a drawing of so many pixels; its name asks for room, those of more weight first. */
export type Spot = Point & {
  name: string;
  weight: number;
  /** The width of the mark in pixels, where it is wider than a plain one. */
  width?: number;
};

const markRadius = 15;
const plainMark = 12;
const tallestMark = 19;
/** A letter of the widest font that stands in for the reader’s, DejaVu Sans; most are narrower by an eighth. */
const letter = 8;
const line = 17;
/** From the middle of a mark to the middle of a name above or below it. */
const lineAway = 19;
const sides: readonly Side[] = ['right', 'left', 'above', 'below'];

const boxOf = ({ x, y, name }: Spot, side: Side): Box => {
  const width = name.length * letter + 10;
  const beside = side === 'right' ? markRadius : -markRadius - width;
  if (side === 'right' || side === 'left')
    return { x: x + beside, y: y - line / 2, width, height: line };
  const middle = side === 'above' ? y - lineAway : y + lineAway;
  return { x: x - width / 2, y: middle - line / 2, width, height: line };
};

const isMeeting = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

/** The names that can stand beside their marks without covering a mark, one another or the edge. */
export const namesWithRoom = <T extends Spot>(
  spots: readonly T[],
  frame: Box,
  obstacles: readonly Box[] = [],
): Map<T, Side> => {
  const marks = spots.map(({ x, y, width = plainMark }): Box => {
    const height = Math.min(width, tallestMark);
    return { x: x - width / 2, y: y - height / 2, width, height };
  });
  const taken = [...marks, ...obstacles];
  const named = new Map<T, Side>();
  const isInside = ({ x, y, width, height }: Box) =>
    x >= frame.x &&
    y >= frame.y &&
    x + width <= frame.x + frame.width &&
    y + height <= frame.y + frame.height;
  for (const spot of spots.toSorted((one, other) => other.weight - one.weight)) {
    const side = sides.find((each) => {
      const box = boxOf(spot, each);
      return isInside(box) && !taken.some((other) => isMeeting(box, other));
    });
    if (!side) continue;
    named.set(spot, side);
    taken.push(boxOf(spot, side));
  }
  return named;
};
