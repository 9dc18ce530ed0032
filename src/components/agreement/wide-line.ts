import { isLetter } from './line-content.ts';
import type { LineContent } from './line-content.ts';
import { textSize } from './line-drawing.ts';
import type { Drawing, Label } from './line-drawing.ts';
import { frameOf, scaleOf, yearsOf } from './line-frame.ts';
import type { Along } from './line-marks.ts';
import { marksOf } from './marks-of.ts';
import { programmeBars } from './programme-marks.ts';
import { rowsOf } from './ranks.ts';
import { widthOf } from './text-width.ts';
import { rowAboveLabels, rowBelowLabels, rowOfProgramme } from './wide-rows.ts';
import type { Named, Row } from './wide-rows.ts';

const width = 980;
const margin = 12;
const axis = 26;
const edges = { from: margin / 2, to: width - margin / 2 };
const yearWidth = widthOf('2026', textSize);

const alongOf = (content: LineContent): Along & { years: number[] } => {
  const hasUndated = content.acts.some(({ lane }) => lane.start === undefined);
  const frame = frameOf(content);
  const [start, end] = [margin + (hasUndated ? 36 : 0), width - margin];
  const along = scaleOf(frame, start, end);
  const [today, tail] = [along(content.today), along(frame.tail)];
  const years = yearsOf(frame, end - start, yearWidth + 12);
  return { along, start, end, today, tail, edge: margin + 8, years };
};

/** What is named in one row of acts: the acts in the order of time, then the gaps. */
const namedIn = ({ acts, gaps }: LineContent, rank: number, grid: Along): Named[] => [
  ...acts
    .filter(({ lane }) => lane.rank === rank)
    .map(({ lane, words }): Named => {
      const at = lane.start ? grid.along(lane.start) : grid.edge;
      const until = lane.end ? grid.along(lane.end) : grid.tail;
      return { at, until: isLetter(lane) ? at : Math.max(at, until), words, tone: 'in-term' };
    }),
  ...gaps
    .filter(({ row }) => row === rank)
    .map(({ from, to, words }): Named => {
      return { at: grid.along(from), until: grid.along(to), words, tone: 'passed' };
    }),
];

// The latest events come first: where there is no room for all, they keep their words.
const namedEvents = ({ events }: LineContent, grid: Along): Named[] =>
  events.toReversed().map(({ on, words }) => {
    return { at: grid.along(on), until: grid.along(on), words, tone: 'event' };
  });

/** Stacks the rows of a line from top to bottom: acts, events, subsidiary acts, programmes. */
function stacked(content: LineContent, grid: Along) {
  const { upper, lower } = rowsOf(content.acts);
  let bottom = axis + 8;
  const add = (row: Row, air: number): Row => {
    bottom = row.bottom + air;
    return row;
  };
  const acts = new Map<number, Row>();
  for (const rank of upper)
    acts.set(rank, add(rowBelowLabels(namedIn(content, rank, grid), 18, bottom, edges), 8));
  const events = namedEvents(content, grid);
  const eventTop = upper.length > 0 ? bottom - 2 : bottom + 8;
  const event = events.length > 0 ? add(rowAboveLabels(events, eventTop, edges), 8) : undefined;
  for (const rank of lower)
    acts.set(rank, add(rowBelowLabels(namedIn(content, rank, grid), 8, bottom, edges), 10));
  const programmes = content.programmes.map((one) => {
    const bars = programmeBars(one, { row: 0, thick: 0 }, grid);
    const [from, to] = [bars[0]?.from ?? grid.start, bars.at(-1)?.to ?? grid.end];
    return add(rowOfProgramme(one, { from, to }, bottom, edges), 4);
  });
  return { acts, event, programmes, bottom };
}

function todayLabel({ todayWords }: LineContent, { today }: Along, y: number): Label {
  const fitsLeft = today - widthOf(todayWords, textSize) - 6 >= 0;
  const [x, anchor] = fitsLeft ? ([today - 6, 'end'] as const) : ([today + 6, 'start'] as const);
  return { x, y, anchor, lines: [todayWords], tone: 'today' };
}

/** Lays a line out from left to right, for wide screens and paper. */
export function wideLine(content: LineContent): Drawing {
  const grid = alongOf(content);
  const { acts, event, programmes, bottom } = stacked(content, grid);
  const rows = [...acts.values(), ...(event ? [event] : []), ...programmes];
  const nowhere = { row: bottom, thick: 8 };
  return {
    direction: 'across',
    width,
    height: Math.ceil(bottom + 22),
    marks: marksOf(content, {
      ...grid,
      rowOf: (rank) => acts.get(rank) ?? nowhere,
      eventRow: event?.row ?? bottom,
      programmeRow: (place) => programmes[place] ?? nowhere,
    }),
    years: grid.years
      .map((year) => ({ at: grid.along(`${year}-01-01`), label: String(year) }))
      .filter(({ at }) => at + 4 + yearWidth <= width),
    grid: { from: axis, to: Math.ceil(bottom + 4) },
    today: grid.today,
    future: { from: grid.today, to: grid.end },
    labels: [...rows.flatMap(({ labels }) => labels), todayLabel(content, grid, bottom + 16)],
    leaders: rows.flatMap(({ leaders }) => leaders),
  };
}
