import type { LegalState } from '#model/legal-state.ts';

/** How a bar is filled, so that no meaning rests on colour alone. */
export type Look = 'solid' | 'outline' | 'dashed' | 'hatch';

/** The two widths that every chart is drawn for: its text keeps its size on both. */
export type Room = 'wide' | 'narrow';

/** Words in a chart; `y` is the baseline. */
export type Label = {
  x: number;
  y: number;
  text: string;
  tone?: 'soft' | 'strong';
  anchor?: 'end' | 'middle';
};

/** One bar of a chart. */
export type Bar = {
  x: number;
  y: number;
  width: number;
  height: number;
  look: Look;
  state?: LegalState | undefined;
};

/** A chart laid out for one width, in the units of its view box. */
export type Drawing = {
  width: number;
  height: number;
  labels: Label[];
  bars: Bar[];
  /** Hairlines behind the bars, as a path. */
  grid: string;
  /** Marks of legal states before their names. */
  marks: { x: number; y: number; state: LegalState }[];
};

/** The size of the text in a chart, in its own units. */
export const textSize = 13;
/** How wide a chart is drawn, in its own units. */
export const widthIn = { wide: 760, narrow: 320 } as const satisfies Record<Room, number>;
