import { expect, test } from 'vitest';
import { spreadLabels } from './spread-labels.ts';

const wishes = (...places: number[]) => places.map((at) => ({ at, height: 20 }));

test.for([
  { when: 'they are apart', places: [10, 50, 100], stand: [10, 50, 100] },
  { when: 'two want one place', places: [50, 50], stand: [40, 60] },
  { when: 'the first would leave the top', places: [0, 0, 0], stand: [0, 20, 40] },
  { when: 'a cluster pushes into the next', places: [50, 55, 75], stand: [40, 60, 80] },
  { when: 'there are none', places: [], stand: [] },
])('when $when, labels stand at $stand', ({ places, stand }) => {
  expect(spreadLabels(wishes(...places), 0)).toEqual(stand);
});
