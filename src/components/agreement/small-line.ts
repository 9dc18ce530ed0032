import type { AgreementLine } from '#model/agreement-line.ts';
import { addDays, daysBetween, firstDayOf } from '#model/partial-date.ts';
import type { Day } from '#model/partial-date.ts';
import { gapRowOf } from './line-content.ts';
import type { LineContent } from './line-content.ts';
import { scaleOf } from './line-frame.ts';
import { marksOf } from './marks-of.ts';
import type { Bar, Point } from './line-marks.ts';

/** One path of a small line; the stylesheet gives each ink its look. */
export type Stroke = { ink: string; d: string; thick?: number };

/** A line small enough for a row of a table. */
export type SmallDrawing = {
  width: number;
  height: number;
  strokes: Stroke[];
  questions: number[];
};

const height = 24;
const steps = ['solid', 'pale', 'paler', 'palest'];

const round = (value: number): number => Math.round(value * 10) / 10;

const box = (from: number, to: number, { row, thick }: Bar): string =>
  `M${round(from)} ${round(row - thick / 2)}H${round(to)}v${thick}H${round(from)}z`;

/** A fade in four steps, which needs no gradient and so no id. */
const faded = (bar: Bar): Stroke[] =>
  steps.map((step, at) => {
    const part = (bar.to - bar.from) / steps.length;
    const from = bar.from + at * part;
    return {
      ink: `${bar.tone} ${bar.look === 'rise' ? (steps.at(-1 - at) ?? '') : step}`,
      d: box(from, from + part, bar),
    };
  });

const strokesOf = (bar: Bar): Stroke[] => {
  const along = `M${round(bar.from)} ${round(bar.row)}H${round(bar.to)}`;
  if (bar.look === 'fade' || bar.look === 'rise') return faded(bar);
  if (bar.look === 'hatch') return [{ ink: 'hatch', d: along, thick: bar.thick }];
  if (bar.look === 'dots') return [{ ink: 'dots', d: along }];
  if (bar.look === 'outline') return [{ ink: 'outline', d: box(bar.from, bar.to, bar) }];
  return [{ ink: `${bar.tone} solid`, d: box(bar.from, bar.to, bar) }];
};

const signsOf = ({ at, row, size, sign }: Point): Stroke[] => {
  if (sign === 'letter' || sign === 'plan')
    return [{ ink: 'letter', d: `M${at - 3.5} ${row}a3.5 3.5 0 1 1 0 .01z` }];
  if (sign === 'event') return [{ ink: 'event', d: `M${at} ${row - 2}v4` }];
  if (sign === 'arrow')
    return [
      { ink: 'in-term solid', d: `M${at} ${row - size - 1.5}l5 ${size + 1.5}-5 ${size + 1.5}z` },
    ];
  if (sign === 'over') return [{ ink: 'over', d: `M${at} ${row - size - 1.5}v${2 * size + 3}` }];
  return [];
};

/** How wide a small line is drawn, and whether it keeps room at its beginning for what has no date. */
export type Room = { width: number; hasUndated: boolean };

/** Between where the days of a small line lie. */
export const daysBetweenEdges = ({ width, hasUndated }: Room) => ({
  start: hasUndated ? 14 : 5,
  end: width - 6,
});

/** Lays a line out without words in a frame that all rows of a list share; programmes are left out. */
export function smallLine(
  line: AgreementLine,
  { from, to }: { from: Day; to: Day },
  { width, hasUndated }: Room = { width: 180, hasUndated: line.undated.length > 0 },
): SmallDrawing {
  const { start, end } = daysBetweenEdges({ width, hasUndated });
  const frame = { from, to: to > line.today ? to : line.today };
  const along = scaleOf(frame, start, end);
  const upper = line.lanes.filter(({ main, type }) => main || type === 'letter-of-intent');
  const rows = Math.max(1, ...upper.map(({ rank }) => rank + 1));
  const thick = Math.min(9, Math.floor(14 / rows) - 1);
  const content: LineContent = {
    ...{ from, to, today: line.today, todayWords: '', programmes: [] },
    acts: line.lanes.map((lane) => ({ lane, endsAsStated: lane.ending === 'stated', words: [] })),
    gaps: line.gaps.map((gap) => ({ ...gap, row: gapRowOf(line.lanes, gap), words: [] })),
    events: line.ticks.map(({ on, type }) => ({ on: firstDayOf(on), type, words: [] })),
  };
  const today = along(line.today);
  const rowOf = (rank: number) =>
    rank < rows
      ? { row: 2.5 + thick / 2 + rank * (thick + 1), thick }
      : { row: Math.min(18, 15 + 3 * (rank - rows)), thick: 2 };
  const { bars, points } = marksOf(content, {
    ...{ along, start, end, edge: 5, today, tail: along(addDays(line.today, tailOf(frame))) },
    ...{ rowOf, eventRow: 21, programmeRow: () => ({ row: 0, thick: 0 }) },
  });
  const questions = points.flatMap(({ sign, row }) => (sign === 'question' ? [row] : []));
  const shown = points.filter(
    ({ sign, at }) => sign !== 'question' && !(sign === 'letter' && at < start),
  );
  return {
    width,
    height,
    strokes: [
      ...bars.flatMap(strokesOf),
      ...shown.flatMap(signsOf),
      { ink: 'today', d: `M${today} 0v${height}` },
    ],
    questions,
  };
}

const tailOf = ({ from, to }: { from: Day; to: Day }): number =>
  Math.ceil(Math.max(0, daysBetween(from, to)) * 0.02);
