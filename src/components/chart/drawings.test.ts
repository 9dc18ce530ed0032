import { describe, expect, test } from 'vitest';
import { widthOf } from '../agreement/text-width.ts';
import { barDrawing } from './bar-drawing.ts';
import { textSize, widthIn } from './chart-drawing.ts';
import type { Drawing } from './chart-drawing.ts';
import { yearDrawing } from './column-drawing.ts';

const rooms = ['wide', 'narrow'] as const;
const row = (name: string, ...counts: number[]) => ({ name, counts, texts: counts.map(String) });
const long = 'Masa berlaku lewat, perpanjangan tidak ditemukan';

const expectWithin = ({ bars, labels, width, height }: Drawing) => {
  for (const bar of bars) {
    expect(bar.x).toBeGreaterThanOrEqual(0);
    expect(bar.x + bar.width).toBeLessThanOrEqual(width);
    expect(bar.y + bar.height).toBeLessThanOrEqual(height);
  }
  for (const { x, y, text, anchor } of labels) {
    const wide = widthOf(text, textSize);
    const start = anchor === 'end' ? x - wide : anchor === 'middle' ? x - wide / 2 : x;
    expect(start, text).toBeGreaterThanOrEqual(-1);
    expect(start + wide, text).toBeLessThanOrEqual(width + 1);
    expect(y, text).toBeLessThanOrEqual(height);
  }
};

describe.for(rooms)('on a %s screen', (room) => {
  const columns = [
    { name: 'disepakati', look: 'outline' as const },
    { name: 'dijalankan', look: 'solid' as const },
    { name: 'baru harapan', look: 'dashed' as const },
  ];
  const bars = barDrawing(
    { columns, rows: [row(long, 200, 1, 0), row('Sosial', 100, 0, 3)] },
    room,
  );

  test('bars and words stay within the drawing', () => {
    expect(bars.width).toBe(widthIn[room]);
    expectWithin(bars);
  });

  test('bars are as long as their counts, none of them too short to be seen', () => {
    const widths = bars.bars.map(({ width }) => width);
    expect(widths).toHaveLength(4);
    expect((widths[0] ?? 0) / (widths[2] ?? 1)).toBeCloseTo(2, 1);
    expect(Math.min(...widths)).toBe(2);
  });

  test('every count is written, nothing as well as something', () => {
    const texts = bars.labels.map(({ text }) => text);
    expect(texts.filter((text) => /^\d+$/.test(text))).toEqual(['200', '1', '0', '100', '0', '3']);
  });

  test('no word of a name is lost', () => {
    const texts = bars.labels.map(({ text }) => text).join(' ');
    for (const word of long.split(' ')) expect(texts).toContain(word);
  });

  test('years stand in order, their parts on one another', () => {
    const drawing = yearDrawing(
      {
        parts: ['solid', 'hatch'],
        years: [
          { year: '2020', counts: [10, 5] },
          { year: '2021', counts: [0, 0] },
          { year: '2022', counts: [3, 0] },
        ],
      },
      room,
    );
    expectWithin(drawing);
    expect(drawing.bars.map(({ look }) => look).sort()).toEqual(['hatch', 'solid', 'solid']);
    const [first, later] = drawing.bars.filter(({ look }) => look === 'solid');
    const along = room === 'wide' ? 'x' : 'y';
    expect(first?.[along]).toBeLessThan(later?.[along] ?? 0);
    expect(drawing.labels.some(({ text }) => /\b15$/.test(text))).toBe(true);
  });
});
