import type { LineContent } from './line-content.ts';
import { lineHeight, textSize } from './line-drawing.ts';
import type { Drawing, Label, Leader } from './line-drawing.ts';
import { frameOf, scaleOf, yearsOf } from './line-frame.ts';
import type { Grid, Track } from './line-marks.ts';
import { marksOf } from './marks-of.ts';
import { rowsOf } from './ranks.ts';
import { spreadLabels } from './spread-labels.ts';
import { wrapped } from './text-width.ts';

const width = 320;
const axis = 38;
const air = 7;
const mostEventLabels = 8;
const shortest = 220;

type Called = { at: number; row: number; words: string; tone: Label['tone'] };

/** The columns of a line from top to bottom: events beside the axis, then acts, then programmes. */
function columnsOf({ acts, events, programmes }: LineContent) {
  let left = axis + 8;
  const column = (thick: number): Track => {
    const row = left + thick / 2;
    left += thick + 6;
    return { row, thick };
  };
  const eventRow = events.length > 0 ? column(8).row : left;
  const { upper, lower } = rowsOf(acts);
  const tracks = new Map([
    ...upper.map((rank) => [rank, column(16)] as const),
    ...lower.map((rank) => [rank, column(7)] as const),
  ]);
  const rest = programmes.map(() => column(6));
  return { eventRow, tracks, programmes: rest, right: left };
}

const firstOf = (words: readonly string[]): string => words[0] ?? '';

/** Everything that is named beside a line, from top to bottom. */
const calledOf = (content: LineContent, grid: Grid): Called[] => {
  const named = content.events.length > mostEventLabels ? [] : content.events;
  const called: Called[] = [
    ...content.acts.map(({ lane, words }): Called => {
      const at = lane.start ? grid.along(lane.start) : grid.edge;
      return { at, row: grid.rowOf(lane.rank).row, words: firstOf(words), tone: 'in-term' };
    }),
    ...content.gaps.map(({ from, row, words }): Called => {
      const at = grid.along(from);
      return { at, row: grid.rowOf(row).row, words: firstOf(words), tone: 'passed' };
    }),
    ...named.map(({ on, words }): Called => {
      return { at: grid.along(on), row: grid.eventRow, words: firstOf(words), tone: 'event' };
    }),
    ...content.programmes.map(({ start, end, words }, place): Called => {
      const at = grid.along(start ?? end ?? content.today);
      return { at, row: grid.programmeRow(place).row, words: firstOf(words), tone: 'programme' };
    }),
    { at: grid.today, row: width, words: content.todayWords, tone: 'today' },
  ];
  return called.sort((one, other) => one.at - other.at);
};

/** The labels beside a line, none over another, each joined to what it names. */
function labelled(called: readonly Called[], right: number, textAt: number) {
  const texts = called.map(({ words }) => wrapped(words, width - textAt, textSize, 4));
  const wishes = called.map(({ at }, of) => ({
    at: at - lineHeight / 2,
    height: (texts[of]?.length ?? 1) * lineHeight + air,
  }));
  const tops = spreadLabels(wishes, 2).map(Math.round);
  const topOf = (of: number): number => tops[of] ?? 0;
  const labels = called.map(({ tone }, of): Label => {
    return { x: textAt, y: topOf(of) + 13, anchor: 'start', lines: texts[of] ?? [], tone };
  });
  const leaders = called.flatMap(({ at, row, tone }, of): Leader[] => {
    if (tone === 'today') return [];
    return [
      [
        [row, at],
        [right, at],
        [textAt - 4, topOf(of) + Math.round(lineHeight / 2)],
      ],
    ];
  });
  const height = wishes.reduce((sum, wish) => sum + wish.height, 0);
  return {
    labels,
    leaders,
    height,
    bottom: topOf(wishes.length - 1) + (wishes.at(-1)?.height ?? 0),
  };
}

/** Lays a line out from top to bottom, for narrow screens. */
export function narrowLine(content: LineContent): Drawing {
  const columns = columnsOf(content);
  const frame = frameOf(content);
  const hasUndated = content.acts.some(({ lane }) => lane.start === undefined);
  const start = 14 + (hasUndated ? 34 : 0);
  const nowhere = { row: axis, thick: 7 };
  const gridTo = (end: number): Grid => {
    const along = scaleOf(frame, start, end);
    const [today, tail] = [along(content.today), along(frame.tail)];
    return {
      ...{ along, start, end, edge: 14, today, tail, eventRow: columns.eventRow },
      rowOf: (rank) => columns.tracks.get(rank) ?? nowhere,
      programmeRow: (place) => columns.programmes[place] ?? nowhere,
    };
  };
  const textAt = columns.right + 18;
  const beside = (grid: Grid) => labelled(calledOf(content, grid), columns.right, textAt);
  // The line is as long as the words beside it need.
  const grid = gridTo(start + Math.max(shortest, beside(gridTo(shortest)).height));
  const { labels, leaders, bottom } = beside(grid);
  return {
    direction: 'down',
    width,
    height: Math.ceil(Math.max(grid.end, bottom) + 6),
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
