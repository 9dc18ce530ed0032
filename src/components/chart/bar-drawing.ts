import { scaleLinear } from 'd3-scale';
import type { LegalState } from '#model/legal-state.ts';
import { shortened, widthOf } from '../agreement/text-width.ts';
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
  rowHeight: number;
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
  const nameWidth = isWide ? Math.ceil(Math.min(340, names)) : width;
  const from = isWide ? nameWidth + gap : 0;
  const each = (width - from - gap * (columns.length - 1)) / columns.length;
  const ofCount = widest(rows.flatMap(({ texts }) => texts)) + 6;
  return {
    starts: columns.map((_, at) => Math.round(from + at * (each + gap))),
    longest: Math.floor(each - ofCount),
    ...(isWide
      ? { rowHeight: 26, barTop: 5, barHeight: 15, nameBase: 17 }
      : { rowHeight: 42, barTop: 20, barHeight: 13, nameBase: 14 }),
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

/** Lays bars out in rows: on a wide screen beside their names, on a phone below them. */
export function barDrawing(content: BarContent, room: Room): Drawing {
  const { columns, rows } = content;
  const grid = gridOf(content, room);
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  const along = scaleLinear([0, most], [0, grid.longest]);
  const drawing: Drawing = {
    width: widthIn[room],
    height: grid.top + rows.length * grid.rowHeight,
    labels: headsOf(content, grid),
    bars: [],
    grid: '',
    marks: [],
  };
  for (const [row, { name, counts, texts, state }] of rows.entries()) {
    const y = grid.top + row * grid.rowHeight;
    const indent = state ? markWidth : 0;
    const text = shortened(name, grid.nameWidth - indent, textSize);
    drawing.labels.push({ x: indent, y: y + grid.nameBase, text });
    if (state) drawing.marks.push({ x: 0, y: y + grid.nameBase - 12, state });
    for (const [column, count] of counts.entries()) {
      const x = grid.starts[column] ?? 0;
      const width = count > 0 ? Math.max(2, Math.round(along(count))) : 0;
      const at = { x, y: y + grid.barTop, width, height: grid.barHeight };
      const look = columns[column]?.look ?? 'solid';
      if (count > 0) drawing.bars.push({ ...at, look, state });
      drawing.labels.push({
        ...{ x: count > 0 ? x + width + 5 : x, y: y + grid.barTop + grid.barHeight - 3 },
        ...{ text: texts[column] ?? '', tone: count > 0 ? 'strong' : 'soft' },
      });
    }
  }
  return drawing;
}
