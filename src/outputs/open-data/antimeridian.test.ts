import { expect, test } from 'vitest';
import { shorterLine, type Position } from './antimeridian.ts';

test.for<{ when: string; from: Position; to: Position; is: Position[][] }>([
  { when: 'both in Asia', from: [107, -7], to: [137, 35], is: [[[107, -7], [137, 35]]] }, // prettier-ignore
  { when: 'half the world apart', from: [90, 0], to: [-90, 0], is: [[[90, 0], [-90, 0]]] }, // prettier-ignore
  {
    when: 'over the Pacific eastward',
    from: [140, 0],
    to: [-120, 50],
    is: [
      [[140, 0], [180, 20]],
      [[-180, 20], [-120, 50]],
    ], // prettier-ignore
  },
  {
    when: 'over the Pacific westward',
    from: [-120, 50],
    to: [140, 0],
    is: [
      [[-120, 50], [-180, 20]],
      [[180, 20], [140, 0]],
    ], // prettier-ignore
  },
  { when: 'from the meridian itself', from: [180, 5], to: [-150, 9], is: [[[-180, 5], [-150, 9]]] }, // prettier-ignore
])('$when', ({ from, to, is }) => {
  expect(shorterLine(from, to)).toEqual(is);
});
