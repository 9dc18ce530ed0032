import { addDays, daysBetween, yearOf } from '#model/partial-date.ts';
import type { Day } from '#model/partial-date.ts';

/** The stretch of time that a line shows; what ends after it is drawn with a cut edge. */
export type Frame = {
  readonly from: Day;
  readonly to: Day;
  /** How far an end that nobody knows is drawn: a little past the day. */
  readonly tail: Day;
};

const quarter = 0.25;
const twoYears = 730;

/** The frame from the year of first contact to the day, or on to ends that lie near ahead. */
export function frameOf({ from, to, today }: { from: Day; to: Day; today: Day }): Frame {
  const first = `${from.slice(0, 4)}-01-01`;
  const span = Math.max(365, daysBetween(first, today));
  const tail = addDays(today, Math.ceil(span * 0.04));
  const farthest = addDays(today, Math.round(Math.max(twoYears, span * quarter)));
  if (to <= tail) return { from: first, to: tail, tail };
  return { from: first, to: to <= farthest ? addDays(to, Math.ceil(span * 0.03)) : farthest, tail };
}

/** Turns days into whole places along a line; days outside the frame stand at its edges. */
export const scaleOf = ({ from, to }: Pick<Frame, 'from' | 'to'>, start: number, end: number) => {
  const days = Math.max(1, daysBetween(from, to));
  return (day: Day): number => {
    const share = Math.min(1, Math.max(0, daysBetween(from, day) / days));
    return Math.round(start + share * (end - start));
  };
};

const steps = [1, 2, 5, 10, 20, 25, 50];

/** The years to mark along a frame, as many as stand at least so far apart. */
export function yearsOf({ from, to }: Frame, length: number, apart: number): number[] {
  const [first, last] = [yearOf(from), yearOf(to)];
  const perYear = length / Math.max(1, daysBetween(from, to) / 365.25);
  const step = steps.find((one) => one * perYear >= apart) ?? 100;
  const start = Math.ceil(first / step) * step;
  const count = Math.max(0, Math.floor((last - start) / step) + 1);
  return Array.from({ length: count }, (_, at) => start + at * step);
}
