import type { Marks, Tone } from './line-marks.ts';

/** Words on a line; `y` is the baseline of the first of the lines of text. */
export type Label = {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  lines: string[];
  tone: Tone | 'today';
};

/** A hairline from what is named to its label, from point to point. */
export type Leader = readonly (readonly [x: number, y: number])[];

/** A line laid out: time runs from left to right (`across`) or from top to bottom (`down`). */
export type Drawing = {
  direction: 'across' | 'down';
  width: number;
  height: number;
  marks: Marks;
  years: { at: number; label: string }[];
  /** Where the lines of the years and of the day begin and end across the line. */
  grid: { from: number; to: number };
  today: number;
  /** Where the future begins and ends along the line. */
  future: { from: number; to: number };
  labels: Label[];
  leaders: Leader[];
};

/** The size of the text in a drawing, in its own units. */
export const textSize = 13;

/** How far apart lines of text stand in a drawing. */
export const lineHeight = 17;
