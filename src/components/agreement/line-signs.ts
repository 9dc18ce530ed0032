import type { Point } from './line-marks.ts';

type Drawn = Exclude<Point['sign'], 'question'>;

const diamond = (size: number): string => `M0 ${-size}L${size} 0 0 ${size} ${-size} 0Z`;

const outlines: Readonly<Record<Drawn, (size: number) => string>> = {
  letter: (size) =>
    `M${-size} 0a${size} ${size} 0 1 0 ${size * 2} 0a${size} ${size} 0 1 0 ${size * -2} 0Z`,
  plan: diamond,
  member: (size) => diamond(size + 1),
  event: () => 'M0 -5L4.5 4H-4.5Z',
  arrow: (size) => `M-1 ${-size - 3}L${size + 4} 0 -1 ${size + 3}Z`,
  cut: (size) => `M1 ${-size - 1}L-5 ${-size / 2} 1 0 -5 ${size / 2} 1 ${size + 1}H3V${-size - 1}Z`,
  over: (size) => `M0 ${-size - 4}V${size + 4}`,
};
const turning: readonly Drawn[] = ['event', 'arrow', 'cut', 'over'];

/** The outline of a sign around its own middle, and whether it turns with the direction of the line. */
export const outlineOf = (sign: Drawn, size: number): { d: string; turns: boolean } => ({
  d: outlines[sign](size),
  turns: turning.includes(sign),
});
