import { scaleLinear } from 'd3-scale';
import type { LegalState } from '#model/legal-state.ts';
import { widthOf, wrapped } from '../agreement/text-width.ts';
import { textSize, widthIn } from './chart-drawing.ts';
import type { Drawing, Label, Look, Room } from './chart-drawing.ts';

/** What is drawn as bars: named rows, with a count for every column. */
export type BarContent = {
  columns: readonly { name: string; look: Look }[];
  rows: readonly {
    name: string;
    counts: readonly number[];
    /** The counts as the language writes them. */
    texts: readonly string[];
    state?: LegalState | undefined;
  }[];
};

type Grid = {
  /** Where the bars of each column begin. */
  starts: number[];
  /** How long the longest bar is. */
  longest: number;
  /** How high a row is whose name takes one line, and what each further line adds. */
  rowHeight: number;
  lineHeight: number;
  barTop: number;
  barHeight: number;
  nameWidth: number;
  nameBase: number;
  top: number;
};

const gap = 14;
const markWidth = 20;
const headHeight = 24;

const widest = (texts: readonly string[]): number =>
  Math.max(0, ...texts.map((text) => widthOf(text, textSize)));

function gridOf({ columns, rows }: BarContent, room: Room): Grid {
  const width = widthIn[room];
  const isWide = room === 'wide';
  const ofMark = rows.some(({ state }) => state) ? markWidth : 0;
  const names = widest(rows.map(({ name }) => name)) + ofMark;
  const nameWidth = isWide ? Math.ceil(Math.min(400, names)) : width;
  const from = isWide ? nameWidth + gap : 0;
  const each = (width - from - gap * (columns.length - 1)) / columns.length;
  const ofCount = widest(rows.flatMap(({ texts }) => texts)) + 6;
  return {
    starts: columns.map((_, at) => Math.round(from + at * (each + gap))),
    longest: Math.floor(each - ofCount),
    ...(isWide
      ? { rowHeight: 26, lineHeight: 16, barTop: 5, barHeight: 15, nameBase: 17 }
      : { rowHeight: 42, lineHeight: 16, barTop: 20, barHeight: 13, nameBase: 14 }),
    nameWidth,
    top: columns.length > 1 ? headHeight : 0,
  };
}

const headsOf = ({ columns }: BarContent, grid: Grid): Label[] =>
  columns.length > 1
    ? columns.map(({ name }, at) => ({
        x: grid.starts[at] ?? 0,
        y: 14,
        text: name,
        tone: 'strong',
      }))
    : [];

type Row = BarContent['rows'][number];

/** One row from a height on; gives back how high it is. */
function addRow(drawing: Drawing, row: Row, top: number, place: Place): number {
  const { grid, looks, along, isWide } = place;
  const indent = row.state ? markWidth : 0;
  const lines = wrapped(row.name, grid.nameWidth - indent, textSize, 2);
  const more = (lines.length - 1) * grid.lineHeight;
  for (const [line, text] of lines.entries())
    drawing.labels.push({ x: indent, y: top + grid.nameBase + line * grid.lineHeight, text });
  if (row.state) drawing.marks.push({ x: 0, y: top + grid.nameBase - 12, state: row.state });
  const barTop = top + grid.barTop + (isWide ? 0 : more);
  for (const [column, count] of row.counts.entries()) {
    const x = grid.starts[column] ?? 0;
    const width = count > 0 ? Math.max(2, Math.round(along(count))) : 0;
    const box = { x, y: barTop, width, height: grid.barHeight };
    if (count > 0) drawing.bars.push({ ...box, look: looks[column] ?? 'solid', state: row.state });
    drawing.labels.push({
      ...{ x: count > 0 ? x + width + 5 : x, y: barTop + grid.barHeight - 3 },
      ...{ text: row.texts[column] ?? '', tone: count > 0 ? 'strong' : 'soft' },
    });
  }
  return grid.rowHeight + more;
}

type Place = { grid: Grid; looks: Look[]; along: (count: number) => number; isWide: boolean };

/** Lays bars out in rows: on a wide screen beside their names, on a phone below them. */
export function barDrawing(content: BarContent, room: Room): Drawing {
  const grid = gridOf(content, room);
  const most = Math.max(1, ...content.rows.flatMap(({ counts }) => counts));
  const along = scaleLinear([0, most], [0, grid.longest]);
  const looks = content.columns.map(({ look }) => look);
  const drawing: Drawing = {
    ...{ width: widthIn[room], height: grid.top, labels: headsOf(content, grid) },
    ...{ bars: [], grid: '', marks: [] },
  };
  for (const row of content.rows)
    drawing.height += addRow(drawing, row, drawing.height, {
      ...{ grid, looks, along, isWide: room === 'wide' },
    });
  return drawing;
}
