import type { Day } from '#model/partial-date.ts';

/** How a stretch is drawn: all looks differ in black and white too. */
export type Look = 'solid' | 'fade' | 'rise' | 'outline' | 'hatch' | 'dots';

/** What a stretch or a point is about; the stylesheet gives it its colour. */
export type Tone = 'in-term' | 'unknown' | 'passed' | 'intent' | 'programme' | 'event' | 'ended';

/** A stretch along the line: `row` is its middle across, `thick` how broad it is. */
export type Bar = { from: number; to: number; row: number; thick: number; look: Look; tone: Tone };

/** A sign at one place of the line. */
export type Point = {
  at: number;
  row: number;
  size: number;
  sign: 'letter' | 'plan' | 'event' | 'member' | 'arrow' | 'cut' | 'over' | 'question';
  tone: Tone;
};

/** What is drawn. */
export type Marks = { bars: Bar[]; points: Point[] };

/** A row across the line: its middle and how broad its bars are. */
export type Track = { row: number; thick: number };

/** Where things stand along the line. */
export type Along = {
  readonly along: (day: Day) => number;
  /** Where what has no date stands, before the first year. */
  readonly edge: number;
  readonly start: number;
  readonly end: number;
  readonly today: number;
  /** Where an unknown end has faded away. */
  readonly tail: number;
};

/** Where things stand along the line and across it. */
export type Grid = Along & {
  readonly rowOf: (rank: number) => Track;
  readonly eventRow: number;
  readonly programmeRow: (place: number) => Track;
};
