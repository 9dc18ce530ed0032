import type { LineContent } from './line-content.ts';
import type { Label, Leader } from './line-drawing.ts';
import { lineHeight, textSize } from './line-drawing.ts';
import type { Tone } from './line-marks.ts';
import { placeLabels } from './place-labels.ts';
import type { PlacedLabel, Wanted } from './place-labels.ts';
import { shortened, widthOf } from './text-width.ts';

/** A row of marks with the words around it, stacked below what is already there. */
export type Row = {
  row: number;
  thick: number;
  bottom: number;
  labels: Label[];
  leaders: Leader[];
};

/** A label to place, with the tone of what it names. */
export type Named = Wanted & { tone: Tone };

const labelOf = ({ text, from }: PlacedLabel, y: number, tone: Tone): Label => ({
  x: Math.round(from),
  y: Math.round(y),
  anchor: 'start',
  lines: [text],
  tone,
});

const toneOf = (named: readonly Named[], { of }: PlacedLabel): Tone => named[of]?.tone ?? 'event';

/** A row with its labels above it, in as many lines as they need. */
export function rowBelowLabels(
  named: readonly Named[],
  thick: number,
  top: number,
  edges: { from: number; to: number },
): Row {
  const placed = placeLabels(named, { ...edges, rows: 4, size: textSize });
  const lines = Math.max(0, ...placed.map(({ row }) => row + 1));
  const barTop = top + lines * lineHeight;
  return {
    row: barTop + thick / 2,
    thick,
    bottom: barTop + thick,
    labels: placed.map((one) =>
      labelOf(one, barTop - 5 - one.row * lineHeight, toneOf(named, one)),
    ),
    leaders: placed
      .filter(({ row }) => row > 0)
      .map(({ foot, row }) => {
        const x = Math.round(foot) + 0.5;
        return [
          [x, Math.round(barTop - 2 - row * lineHeight)],
          [x, Math.round(barTop)],
        ];
      }),
  };
}

/** The row of events: ticks with their labels below, as far as they fit. */
export function rowAboveLabels(
  named: readonly Named[],
  top: number,
  edges: { from: number; to: number },
): Row {
  const placed = placeLabels(named, { ...edges, rows: 2, size: textSize });
  const lines = Math.max(0, ...placed.map(({ row }) => row + 1));
  const base = top + 10;
  return {
    row: top + 5,
    thick: 10,
    bottom: base + lines * lineHeight,
    labels: placed.map((one) => labelOf(one, base + 12 + one.row * lineHeight, toneOf(named, one))),
    leaders: placed
      .filter(({ row }) => row > 0)
      .map(({ foot, row }) => [
        [foot, base + 1],
        [foot, base + 2 + row * lineHeight],
      ]),
  };
}

/** The row of one programme: its name to the right of its bar, else to the left, else above. */
export function rowOfProgramme(
  { words }: LineContent['programmes'][number],
  bar: { from: number; to: number },
  top: number,
  edges: { from: number; to: number },
): Row {
  const thick = 8;
  const text = shortened(words[0] ?? '', edges.to - edges.from, textSize);
  const width = widthOf(text, textSize);
  const beside = { lines: [text], y: top + 12.5, tone: 'programme' as const };
  const row = { row: top + 8, thick, bottom: top + 16, leaders: [] };
  if (bar.to + 8 + width <= edges.to)
    return { ...row, labels: [{ ...beside, x: Math.round(bar.to + 8), anchor: 'start' }] };
  if (bar.from - 8 - width >= edges.from)
    return { ...row, labels: [{ ...beside, x: Math.round(bar.from - 8), anchor: 'end' }] };
  const x = Math.round(Math.max(edges.from, Math.min(bar.from, edges.to - width)));
  const above = { ...beside, x, y: top + 12, anchor: 'start' as const };
  return { ...row, row: top + 21, bottom: top + 29, labels: [above] };
}
