import type { AgreementLine } from '#model/agreement-line.ts';
import { firstDayOf } from '#model/partial-date.ts';
import { frameOf, scaleOf, yearsOf, type Frame } from '../agreement/line-frame.ts';
import { daysBetweenEdges, smallLine, type Room } from '../agreement/small-line.ts';

/** A part of a drawing, for the build as for the browser. */
export type Shape = {
  tag: 'path' | 'text';
  attributes: Readonly<Record<string, string | number>>;
  text?: string;
};

/** The chain of acts of one partnership; `label` tells several of one place apart. */
export type Chain = { label?: string; line: AgreementLine };

/** Several lines on one axis of time. */
export type ComparedLines = { axis: Shape[]; lineOf: (line: AgreementLine) => Shape[] };

/** How wide lines are drawn, in the units of the drawing: on a screen and on a phone. */
export const lineWidths = { wide: 520, narrow: 180 } as const;
export const lineHeight = 24;
export const axisHeight = 12;

const apart = 26;

const frameAround = (lines: readonly AgreementLine[]): Frame => {
  const today = lines[0]?.today ?? '';
  const days = lines.flatMap(({ from, to }) => [from, to]).sort();
  return frameOf({ from: days.at(0) ?? today, to: days.at(-1) ?? today, today });
};

/** Lays lines out so that one place means the same day on all of them. */
export function comparedLinesOf(lines: readonly AgreementLine[], width: number): ComparedLines {
  if (lines.length === 0) return { axis: [], lineOf: () => [] };
  const room: Room = { width, hasUndated: lines.some(({ undated }) => undated.length > 0) };
  const frame = frameAround(lines);
  const { start, end } = daysBetweenEdges(room);
  const along = scaleOf(frame, start, end);
  const years = yearsOf(frame, end - start, apart)
    .map((year) => ({ year, at: along(firstDayOf(String(year))) }))
    .filter(({ at }) => at + apart <= width);
  const rules = (height: number): Shape => ({
    tag: 'path',
    attributes: { class: 'year', d: years.map(({ at }) => `M${at} 0v${height}`).join('') },
  });
  return {
    axis: [
      rules(axisHeight),
      ...years.map(({ year, at }): Shape => ({
        tag: 'text',
        attributes: { x: at + 2, y: 8 },
        text: String(year),
      })),
    ],
    lineOf: (line) => {
      const { strokes, questions } = smallLine(line, frame, room);
      return [
        rules(lineHeight),
        ...strokes.map(({ ink, d, thick }): Shape => ({
          tag: 'path',
          attributes: { class: ink, d, ...(thick ? { 'stroke-width': thick } : {}) },
        })),
        ...questions.map((row): Shape => ({
          tag: 'text',
          attributes: { x: 5, y: row + 3.5, 'text-anchor': 'middle' },
          text: '?',
        })),
      ];
    },
  };
}
