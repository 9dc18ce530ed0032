import { scaleLinear } from 'd3-scale';
import { rounded } from './numbers.ts';

/** A stage as a bar: its seconds of processors. */
export type Bar = { name: string; seconds: number };

const [left, right, height] = [200, 600, 22];

/** Bars below each other, each with its name before it and its number behind it. */
export const barsDrawn = (title: string, bars: readonly Bar[], top: number): string => {
  const across = scaleLinear(
    [0, Math.max(...bars.map(({ seconds }) => seconds))],
    [0, right - left],
  );
  return [
    `<text class="title" x="16" y="${top}">${title}</text>`,
    ...bars.map(({ name, seconds }, at) => {
      const y = top + 16 + at * height;
      return [
        `<text class="end" x="${left - 8}" y="${y + 14}">${name}</text>`,
        `<rect x="${left}" y="${y + 3}" width="${across(seconds).toFixed(1)}" height="14"/>`,
        `<text x="${(left + across(seconds) + 8).toFixed(1)}" y="${y + 14}">${rounded(seconds)} s</text>`,
      ].join('');
    }),
  ].join('\n');
};
