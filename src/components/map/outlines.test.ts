import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { project } from './projection.ts';

/** The rings of a committed outline, each as its absolute points. */
const ringsOf = (svg: string): [number, number][][] =>
  [...svg.matchAll(/M([^z]+)z/g)].map(([, ring = '']) => {
    const numbers = [...ring.matchAll(/-?\d+/g)].map(([digits]) => Number(digits));
    const [x = 0, y = 0, ...steps] = numbers;
    const points: [number, number][] = [[x, y]];
    for (let at = 0; at < steps.length; at += 2) {
      const [lastX, lastY] = points.at(-1) ?? [x, y];
      points.push([lastX + (steps[at] ?? 0), lastY + (steps[at + 1] ?? 0)]);
    }
    return points;
  });

const isInside = ([x, y]: [number, number], ring: [number, number][]): boolean => {
  let inside = false;
  ring.forEach(([toX, toY], at) => {
    const [fromX, fromY] = ring.at(at - 1) ?? [toX, toY];
    if (toY > y !== fromY > y && x < ((fromX - toX) * (y - toY)) / (fromY - toY) + toX)
      inside = !inside;
  });
  return inside;
};

test.for([
  { name: 'land-50m', kilobytes: 40, scale: 1 },
  { name: 'land-10m', kilobytes: 220, scale: 4 },
])('$name is whole and at most $kilobytes KB over the wire', ({ name, kilobytes, scale }) => {
  const svg = readFileSync(`public/map/${name}.svg`, 'utf8');
  const rings = ringsOf(svg);
  expect(gzipSync(svg, { level: 9 }).length).toBeLessThan(kilobytes * 1024);
  const jumps = rings.filter((ring) =>
    ring.some(([x], at) => at > 0 && Math.abs(x - (ring[at - 1]?.[0] ?? x)) > 2_000 * scale),
  );
  expect(jumps).toEqual([]);
  const isLand = (latitude: number, longitude: number) => {
    const { x, y } = project({ latitude, longitude });
    return rings.some((ring) => isInside([x * scale, y * scale], ring));
  };
  for (const [latitude, longitude] of [
    [-7.5, 110],
    [-4, 138],
    [62, 100],
    [40, -100],
  ] as const)
    expect(isLand(latitude, longitude)).toBe(true);
  for (const [latitude, longitude] of [
    [-5, 112],
    [-10, 105],
    [20, -150],
  ] as const)
    expect(isLand(latitude, longitude)).toBe(false);
});
