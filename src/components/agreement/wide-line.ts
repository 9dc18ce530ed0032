import type { LineContent } from './line-content.ts';
import type { Drawing, Label } from './line-drawing.ts';
import { textSize } from './line-drawing.ts';
import { frameOf, scaleOf, yearsOf } from './line-frame.ts';
import { marksOf } from './line-marks.ts';
import type { Grid, Marks } from './line-marks.ts';
import { widthOf } from './text-width.ts';
import { rowAboveLabels, rowBelowLabels, rowOfProgramme } from './wide-rows.ts';
import type { Named, Row } from './wide-rows.ts';

const width = 980;
const margin = 12;
const axis = 26;

type Along = Pick<Grid, 'along' | 'edge' | 'start' | 'end' | 'today' | 'tail'>;

const alongOf = (content: LineContent, hasUndated: boolean): Along & { years: number[] } => {
  const frame = frameOf(content);
  const [start, end] = [margin + (hasUndated ? 36 : 0), width - margin];
  const along = scaleOf(frame, start, end);
  const today = along(content.today);
  return {
    ...{ along, start, end, today, edge: margin + 8, tail: along(frame.tail) },
    years: yearsOf(frame, end - start, widthOf('2026', textSize) + 12),
  };
};

const namedIn = ({ acts, gaps }: LineContent, rank: number, grid: Along): Named[] =>
  [
    ...acts
      .filter(({ lane }) => lane.rank === rank)
      .map(({ lane, words }): Named => {
        const at = lane.start ? grid.along(lane.start) : grid.edge;
        const isLetter = lane.type === 'letter-of-intent' || lane.type === 'plan-of-action';
        const until = isLetter ? at : lane.end ? grid.along(lane.end) : grid.tail;
        return { at: isLetter ? Math.max(margin, at) : at, until, words, tone: 'in-term' };
      }),
    ...gaps
      .filter(({ row }) => row === rank)
      .map(({ from, to, words }): Named => ({
        ...{ at: grid.along(from), until: grid.along(to), words, tone: 'passed' },
      })),
  ];

/** The bounds of the marks of one programme, found by drawing it alone. */
const boundsOf = (content: LineContent, place: number, grid: Along) => {
  const programme = content.programmes[place];
  const alone = { ...content, acts: [], gaps: [], events: [], programmes: programme ? [programme] : [] };
  const rowOf = () => ({ row: 0, thick: 8 });
  const { bars } = marksOf(alone, { ...grid, rowOf, eventRow: 0, programmeRow: rowOf });
  const [from, to] = [bars.map((bar) => bar.from), bars.map((bar) => bar.to)];
  return { from: Math.min(...from, grid.end), to: Math.max(...to, grid.start) };
};

/** Lays a line out from left to right, for wide screens and paper. */
export function wideLine(content: LineContent): Drawing {
  const { acts } = content;
  const hasUndated = acts.some(({ lane }) => lane.start === undefined);
  const grid = alongOf(content, hasUndated);
  const edges = { from: margin / 2, to: width - margin / 2 };
  const ranks = [...new Set(acts.map(({ lane }) => lane.rank))].sort((a, b) => a - b);
  const isUpper = (rank: number) =>
    acts.some(({ lane }) => lane.rank === rank && (lane.main || lane.type === 'letter-of-intent'));
  let top = axis + 8;
  const below = (row: Row, air: number): Row => {
    top = row.bottom + air;
    return row;
  };
  const rows = new Map<number, Row>();
  for (const rank of ranks.filter(isUpper))
    rows.set(rank, below(rowBelowLabels(namedIn(content, rank, grid), 18, top, edges), 8));
  // The latest events come first: where there is no room for all, they keep their words.
  const ticks = content.events.toReversed().map(({ on, words }): Named => {
    const at = grid.along(on);
    return { at, until: at, words, tone: 'event' };
  });
  const eventsTop = rows.size > 0 ? top - 2 : top + 8;
  const events = ticks.length > 0 ? [below(rowAboveLabels(ticks, eventsTop, edges), 8)] : [];
  for (const rank of ranks.filter((one) => !isUpper(one)))
    rows.set(rank, below(rowBelowLabels(namedIn(content, rank, grid), 8, top, edges), 10));
  const programmes = content.programmes.map((programme, place) =>
    below(rowOfProgramme(programme, boundsOf(content, place, grid), top, edges), 4),
  );
  const marks: Marks = marksOf(content, {
    ...grid,
    rowOf: (rank) => rows.get(rank) ?? { row: top, thick: 8 },
    eventRow: events[0]?.row ?? top,
    programmeRow: (place) => programmes[place] ?? { row: top, thick: 8 },
  });
  const all = [...rows.values(), ...events, ...programmes];
  return {
    direction: 'across',
    width,
    height: Math.ceil(top + 22),
    marks,
    years: grid.years
      .map((year) => ({ at: grid.along(`${year}-01-01`), label: String(year) }))
      .filter(({ at }) => at + 4 + widthOf('2026', textSize) <= width),
    grid: { from: axis, to: Math.ceil(top + 4) },
    today: grid.today,
    future: { from: grid.today, to: grid.end },
    labels: [...all.flatMap(({ labels }) => labels), todayLabel(content, grid, top + 16)],
    leaders: all.flatMap(({ leaders }) => leaders),
  };
}

function todayLabel({ todayWords }: LineContent, grid: Along, y: number): Label {
  const fitsLeft = grid.today - widthOf(todayWords, textSize) - 6 >= 0;
  const x = grid.today + (fitsLeft ? -6 : 6);
  return { x, y, anchor: fitsLeft ? 'end' : 'start', lines: [todayWords], tone: 'today' };
}
