import type { LineContent } from './line-content.ts';
import type { Drawing, Label, Leader } from './line-drawing.ts';
import { textSize } from './line-drawing.ts';
import { frameOf, scaleOf, yearsOf } from './line-frame.ts';
import { marksOf } from './line-marks.ts';
import type { Grid, Tone } from './line-marks.ts';
import { spreadLabels } from './spread-labels.ts';
import { wrapped } from './text-width.ts';

const width = 320;
const axis = 38;
const lineHeight = 17;
const mostEventLabels = 8;

type Column = { row: number; thick: number };
type Called = { at: number; row: number; words: string; tone: Label['tone'] };

/** The columns of a line from top to bottom: events beside the axis, then acts, then programmes. */
function columnsOf({ acts, events, programmes }: LineContent) {
  let left = axis + 8;
  const column = (thick: number): Column => {
    const row = left + thick / 2;
    left += thick + 6;
    return { row, thick };
  };
  const eventRow = events.length > 0 ? column(8).row : left;
  const ranks = [...new Set(acts.map(({ lane }) => lane.rank))].sort((a, b) => a - b);
  const isUpper = (rank: number) =>
    acts.some(({ lane }) => lane.rank === rank && (lane.main || lane.type === 'letter-of-intent'));
  const lanes = new Map(ranks.map((rank) => [rank, column(isUpper(rank) ? 16 : 7)]));
  const rest = programmes.map(() => column(6));
  return { eventRow, lanes, programmes: rest, right: left };
}

const calledOf = (content: LineContent, grid: Grid): Called[] => [
  ...content.acts.map(({ lane, words }) => ({
    at: lane.start ? grid.along(lane.start) : grid.edge,
    row: grid.rowOf(lane.rank).row,
    words: words[0] ?? '',
    tone: 'in-term' as Tone,
  })),
  ...content.gaps.map(({ from, row, words }) => ({
    ...{ at: grid.along(from), row: grid.rowOf(row).row, words: words[0] ?? '', tone: 'passed' as Tone },
  })),
  ...(content.events.length > mostEventLabels ? [] : content.events).map(({ on, words }) => ({
    ...{ at: grid.along(on), row: grid.eventRow, words: words[0] ?? '', tone: 'event' as Tone },
  })),
  ...content.programmes.map(({ start, end, words }, place) => ({
    at: grid.along(start ?? end ?? content.today),
    row: grid.programmeRow(place).row,
    words: words[0] ?? '',
    tone: 'programme' as Tone,
  })),
  { at: grid.today, row: width, words: content.todayWords, tone: 'today' as const },
];

/** Lays a line out from top to bottom, for narrow screens. */
export function narrowLine(content: LineContent): Drawing {
  const columns = columnsOf(content);
  const textAt = columns.right + 18;
  const hasUndated = content.acts.some(({ lane }) => lane.start === undefined);
  const start = 14 + (hasUndated ? 34 : 0);
  const linesOf = (words: string) => wrapped(words, width - textAt, textSize, 4);
  const frame = frameOf(content);
  const gridTo = (end: number): Grid => {
    const along = scaleOf(frame, start, end);
    return {
      ...{ along, start, end, edge: 14, today: along(content.today), tail: along(frame.tail) },
      rowOf: (rank) => columns.lanes.get(rank) ?? { row: axis, thick: 7 },
      eventRow: columns.eventRow,
      programmeRow: (place) => columns.programmes[place] ?? { row: axis, thick: 6 },
    };
  };
  const textHeight = calledOf(content, gridTo(300)).reduce(
    (height, { words }) => height + linesOf(words).length * lineHeight + 7,
    0,
  );
  const grid = gridTo(start + Math.max(220, Math.ceil(textHeight)));
  const called = calledOf(content, grid).sort((one, other) => one.at - other.at);
  const wishes = called.map(({ at, words }) => ({
    at: at - lineHeight / 2,
    height: linesOf(words).length * lineHeight + 7,
  }));
  const tops = spreadLabels(wishes, 2);
  const labels = called.map(({ words, tone }, of): Label => ({
    ...{ x: textAt, y: Math.round((tops[of] ?? 0) + 13), anchor: 'start', lines: linesOf(words), tone },
  }));
  const leaders = called.flatMap(({ at, row, tone }, of): Leader[] =>
    tone === 'today'
      ? []
      : [
          [
            [row, at],
            [columns.right, at],
            [textAt - 4, Math.round((tops[of] ?? 0) + lineHeight / 2)],
          ],
        ],
  );
  const bottom = Math.max(grid.end, (tops.at(-1) ?? 0) + (wishes.at(-1)?.height ?? 0));
  return {
    direction: 'down',
    width,
    height: Math.ceil(bottom + 6),
    marks: marksOf(content, grid),
    years: yearsOf(frame, grid.end - start, 26).map((year) => ({
      at: grid.along(`${year}-01-01`),
      label: String(year),
    })),
    grid: { from: axis, to: columns.right },
    today: grid.today,
    future: { from: grid.today, to: grid.end },
    labels,
    leaders,
  };
}
