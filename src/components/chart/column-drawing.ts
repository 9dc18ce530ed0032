import { scaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import { textSize, widthIn } from './chart-drawing.ts';
import type { Bar, Drawing, Label, Look, Room } from './chart-drawing.ts';

/** What is drawn year by year: for every year, a count for each of the parts that lie on one another. */
export type YearContent = {
  parts: readonly Look[];
  years: readonly { year: string; counts: readonly number[] }[];
};

const axis = 34;
const heightWide = 240;
const rowNarrow = 12;
const yearsApart = 10;

type Piece = { year: string; from: number; to: number; look: Look };

/** The parts of every year, laid on one another. */
const piecesOf = ({ parts, years }: YearContent): Piece[] =>
  stack<YearContent['years'][number], number>()
    .keys(parts.keys())
    .value(({ counts }, part) => counts[part] ?? 0)([...years])
    .flatMap((series) =>
      series.map(([from, to], at) => ({
        ...{ year: years[at]?.year ?? '', from, to },
        look: parts[series.index] ?? 'solid',
      })),
    )
    .filter(({ from, to }) => to > from);

const totalOf = ({ counts }: YearContent['years'][number]): number =>
  counts.reduce((sum, count) => sum + count, 0);

const isMarked = ({ year }: { year: string }): boolean => Number(year) % yearsApart === 0;

/** Counts from below upwards, years from left to right. */
function acrossDrawing(content: YearContent): Drawing {
  const { years } = content;
  const [top, bottom] = [18, heightWide - 22];
  const most = Math.max(1, ...years.map(totalOf));
  const x = scaleBand(
    years.map(({ year }) => year),
    [axis, widthIn.wide],
  ).padding(0.18);
  const y = scaleLinear([0, most], [bottom, top]);
  const ticks = y.ticks(Math.min(5, most)).filter(Number.isInteger);
  const at = (year: string): number => Math.round((x(year) ?? 0) * 10) / 10;
  const bars = piecesOf(content).map(({ year, from, to, look }): Bar => {
    const [high, low] = [Math.round(y(to)), Math.round(y(from))];
    const width = Math.round(x.bandwidth() * 10) / 10;
    return { x: at(year), y: high, width, height: low - high, look };
  });
  const peak = years.find((one) => totalOf(one) === most);
  const middle = (year: string): number => Math.round(at(year) + x.bandwidth() / 2);
  const labels: Label[] = [
    ...ticks.map((tick): Label => ({
      ...{ x: axis - 6, y: Math.round(y(tick)) + 4, text: String(tick) },
      ...{ anchor: 'end', tone: 'soft' },
    })),
    ...years.filter(isMarked).map(({ year }): Label => ({
      ...{ x: middle(year), y: heightWide - 5, text: year, anchor: 'middle', tone: 'soft' },
    })),
    ...(peak ? [peakLabel(peak.year, most, middle(peak.year), Math.round(y(most)) - 5)] : []),
  ];
  const grid = ticks
    .map((tick) => `M${axis} ${Math.round(y(tick)) + 0.5}H${widthIn.wide}`)
    .join('');
  return { width: widthIn.wide, height: heightWide, labels, bars, grid, marks: [] };
}

const peakLabel = (year: string, most: number, x: number, y: number): Label => ({
  ...{ x: Math.min(x, widthIn.wide - 40), y, text: `${year}: ${most}` },
  ...{ anchor: 'middle', tone: 'strong' },
});

/** Years from top to bottom, counts from left to right: on a phone every year keeps a row. */
function downDrawing(content: YearContent): Drawing {
  const { years } = content;
  const height = years.length * rowNarrow;
  const most = Math.max(1, ...years.map(totalOf));
  const y = scaleBand(
    years.map(({ year }) => year),
    [0, height],
  ).padding(0.2);
  const x = scaleLinear([0, most], [axis + 8, widthIn.narrow - 30]);
  const base = (year: string): number => Math.round((y(year) ?? 0) + y.bandwidth() / 2 + 4);
  const bars = piecesOf(content).map(({ year, from, to, look }): Bar => {
    const [start, end] = [Math.round(x(from)), Math.round(x(to))];
    const thick = { y: Math.round((y(year) ?? 0) * 10) / 10, height: Math.round(y.bandwidth()) };
    return { ...thick, x: start, width: end - start, look };
  });
  const named = years.filter((one) => isMarked(one) || totalOf(one) === most);
  const labels: Label[] = [
    ...named
      .filter(({ year }) => base(year) > textSize - 4)
      .map(({ year }): Label => ({ x: 0, y: base(year), text: year, tone: 'soft' })),
    ...years
      .filter((one) => totalOf(one) > 0 && totalOf(one) >= most / 2)
      .map((one): Label => ({
        ...{ x: Math.round(x(totalOf(one))) + 5, y: base(one.year) },
        ...{ text: String(totalOf(one)), tone: 'strong' },
      })),
  ];
  const grid = years
    .filter(isMarked)
    .map(({ year }) => `M${axis + 8} ${Math.round(y(year) ?? 0) - 0.5}H${widthIn.narrow}`)
    .join('');
  return { width: widthIn.narrow, height, labels, bars, grid, marks: [] };
}

/** Lays counts out year by year. */
export const yearDrawing = (content: YearContent, room: Room): Drawing =>
  room === 'wide' ? acrossDrawing(content) : downDrawing(content);
