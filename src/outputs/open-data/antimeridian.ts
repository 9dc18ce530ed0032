/** A position of GeoJSON: longitude, then latitude, in degrees. */
export type Position = [longitude: number, latitude: number];

// Six digits after the point are about ten centimetres.
const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

/**
 * The shorter straight line between two positions, in one part, or in two that meet on the 180th meridian where it
 * crosses it (RFC 7946, section 3.1.9).
 */
export function shorterLine(from: Position, to: Position): Position[][] {
  const [start, end] = [from[0], to[0]];
  if (Math.abs(end - start) <= 180) return [[from, to]];
  const edge = start > end ? 180 : -180;
  const unrolled = end + 2 * edge;
  const share = (edge - start) / (unrolled - start);
  const latitude = rounded(from[1] + share * (to[1] - from[1]));
  const [before, after]: [Position, Position] = [
    [edge, latitude],
    [-edge, latitude],
  ];
  // A place on the meridian itself has nothing on one of its sides.
  return [...(start === edge ? [] : [[from, before]]), ...(end === -edge ? [] : [[after, to]])];
}
