import type { Taken } from '../measure/span.ts';

/** A number with few digits, as many as it is sure of. */
export const rounded = (value: number): string => {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return new Intl.NumberFormat('en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);
};

export const counted = (value: number): string => new Intl.NumberFormat('en').format(value);

/** Seconds of processors, in the program and in the system for it. */
export const worked = ({ user, system }: Pick<Taken, 'user' | 'system'>): number => user + system;

/** A number of partnerships, and what was measured there. */
type Point = readonly [size: number, value: number];

/** By what something grows where the records double, going by two sizes; nothing where there was nothing to grow. */
export const growthFactor = ([size, value]: Point, [later, grown]: Point): number | undefined => {
  if (value <= 0 || grown <= 0) return undefined;
  return 2 ** (Math.log(grown / value) / Math.log(later / size));
};

/** The same in words. */
export const growth = (before: Point, after: Point): string => {
  const factor = growthFactor(before, after);
  return factor === undefined ? '–' : `× ${factor.toFixed(2)}`;
};

/** Lines of Markdown: a head, and rows below it; the first column is words, the others are numbers. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  return (
    line(head) + line(head.map((_, at) => (at === 0 ? '---' : '---:'))) + rows.map(line).join('')
  );
};
