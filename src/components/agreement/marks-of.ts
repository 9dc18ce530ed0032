import { actMarks } from './act-marks.ts';
import type { EventOnLine, GapOnLine, LineContent } from './line-content.ts';
import type { Bar, Grid, Marks, Point } from './line-marks.ts';
import { programmeBars } from './programme-marks.ts';

const gapBar = ({ from, to, row }: GapOnLine, grid: Grid): Bar => ({
  ...grid.rowOf(row),
  from: grid.along(from),
  to: Math.max(grid.along(to), grid.along(from) + 2),
  look: 'hatch',
  tone: 'passed',
});

const eventPoint = ({ on, type }: EventOnLine, grid: Grid): Point => ({
  at: grid.along(on),
  row: grid.eventRow,
  size: 5,
  sign: 'event',
  tone: type === 'termination' || type === 'suspension' ? 'ended' : 'event',
});

/** Every mark of a line on a grid; the same for a line from left to right and one from top to bottom. */
export function marksOf({ acts, gaps, events, programmes }: LineContent, grid: Grid): Marks {
  const ofActs = acts.map((act) => actMarks(act, acts, grid));
  return {
    bars: [
      ...ofActs.flatMap(({ bars }) => bars),
      ...gaps.map((gap) => gapBar(gap, grid)),
      ...programmes.flatMap((one, at) => programmeBars(one, grid.programmeRow(at), grid)),
    ],
    points: [
      ...ofActs.flatMap(({ points }) => points),
      ...events.map((event) => eventPoint(event, grid)),
    ],
  };
}
