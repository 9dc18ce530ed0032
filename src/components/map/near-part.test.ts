import { expect, test } from 'vitest';
import { nearPartOf } from './near-part.ts';
import { bendOf, type Box } from './projection.ts';

const box: Box = { x: 1000, y: 1000, width: 210, height: 100 };
const inside = { x: 1100, y: 1050 };

test('an arc that stays near is left as it is', () => {
  const to = { x: 1180, y: 1020 };
  expect(nearPartOf(inside, to, box)).toEqual({ from: inside, bend: bendOf(inside, to), to });
});

test.for([
  { way: 'leaves', from: inside, to: { x: 9000, y: 400 } },
  { way: 'arrives', from: { x: -7000, y: 3000 }, to: inside },
])('an arc that $way is cut well outside the box and lies where it lay', ({ from, to }) => {
  const { from: start, bend, to: end } = nearPartOf(from, to, box);
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  expect(length).toBeGreaterThan(box.width / 2);
  expect(length).toBeLessThan(box.width * 3);
  expect([start, end]).toContainEqual(inside);
  // The cut end points along the arc: the part has the direction of the whole at the end that it keeps.
  const whole = bendOf(from, to);
  const kept = start === from ? start : inside;
  const slope = (x: number, y: number) => Math.atan2(y - kept.y, x - kept.x);
  expect(slope(bend.x, bend.y)).toBeCloseTo(slope(whole.x, whole.y), 6);
});

test('an arc that passes far away stays whole', () => {
  const [from, to] = [
    { x: 5000, y: 5000 },
    { x: 6000, y: 5000 },
  ];
  expect(nearPartOf(from, to, box).to).toEqual(to);
});
