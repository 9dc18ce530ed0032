import type { LegalState } from '#model/legal-state.ts';

const solid: number[] = [];
const long = [7, 4];
const short = [2, 4];
const dots = [0.1, 5];

/** How each legal state draws its line, in pixels on and off: colour never tells it alone. */
export const dashes: Readonly<Record<LegalState, number[]>> = {
  'in-term': solid,
  'open-ended': solid,
  member: solid,
  'term-unknown': long,
  undocumented: long,
  suspended: long,
  'term-passed': short,
  ended: short,
  approved: dots,
  intent: dots,
  exploring: dots,
  unknown: dots,
};
