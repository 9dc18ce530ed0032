import { expect, test } from 'vitest';
import { indonesia, pointOf } from '../map/projection.ts';
import { boxFor } from './picture-box.ts';

const jakarta = pointOf({ latitude: -6.2, longitude: 106.8 });
const tokyo = pointOf({ latitude: 35.7, longitude: 139.7 });
const berlin = pointOf({ latitude: 52.5, longitude: 13.4 });
const suriname = pointOf({ latitude: 5.8, longitude: -55.2 });
const newYork = pointOf({ latitude: 40.7, longitude: -74 });

test.for([
  { what: 'one place', points: [jakarta] },
  { what: 'two cities', points: [jakarta, tokyo] },
  { what: 'half the world', points: [jakarta, berlin, tokyo] },
  { what: 'its edges', points: [suriname, jakarta, newYork] },
])('a picture of $what shows every point in its proportion', ({ points }) => {
  const { x, y, width, height } = boxFor(points, 3.6);
  expect(width / height).toBeCloseTo(3.6);
  for (const point of points) {
    expect(point.x).toBeGreaterThan(x);
    expect(point.x).toBeLessThan(x + width);
    expect(point.y).toBeGreaterThan(y);
    expect(point.y).toBeLessThan(y + height);
  }
});

test('a picture of nothing shows Indonesia', () => {
  const { x, width } = boxFor([], 3.6);
  expect(x).toBeLessThan(indonesia.x);
  expect(x + width).toBeGreaterThan(indonesia.x + indonesia.width);
});

test('a single place is shown among its neighbours', () => {
  expect(boxFor([jakarta], 3.6).width).toBeGreaterThan(500);
});
