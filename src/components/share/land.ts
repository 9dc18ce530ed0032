import { readFileSync } from 'node:fs';
import { worldSize } from '../map/projection.ts';
import type { Box } from '../map/projection.ts';

type Ring = { path: string; box: Box };

/** One closed line of the outlines, of whole relative steps, with the box around it. */
const ringOf = (path: string): Ring => {
  const [x = 0, y = 0, ...steps] = (path.match(/-?\d+/g) ?? []).map(Number);
  const box = { left: x, right: x, top: y, bottom: y };
  let at = { x, y };
  for (let step = 0; step < steps.length; step += 2) {
    at = { x: at.x + (steps[step] ?? 0), y: at.y + (steps[step + 1] ?? 0) };
    box.left = Math.min(box.left, at.x);
    box.right = Math.max(box.right, at.x);
    box.top = Math.min(box.top, at.y);
    box.bottom = Math.max(box.bottom, at.y);
  }
  const { left, right, top, bottom } = box;
  return { path: `${path}z`, box: { x: left, y: top, width: right - left, height: bottom - top } };
};

let known: readonly Ring[] | undefined;

const rings = (): readonly Ring[] =>
  (known ??= (/ d="([^"]+)"/.exec(readFileSync('public/map/land-50m.svg', 'utf8'))?.[1] ?? '')
    .split('z')
    .filter((path) => path !== '')
    .map(ringOf));

const meets = (one: Box, other: Box, shift: number): boolean =>
  one.x + shift < other.x + other.width &&
  one.x + shift + one.width > other.x &&
  one.y < other.y + other.height &&
  one.y + one.height > other.y;

/** The land within a box, in the units of the projection; islands smaller than `smallest` are left out. */
export const landIn = (box: Box, smallest: number): string =>
  [-worldSize, 0, worldSize]
    .map((shift) => {
      const shown = rings().filter(
        (ring) =>
          meets(ring.box, box, shift) && Math.max(ring.box.width, ring.box.height) >= smallest,
      );
      const path = shown.map((ring) => ring.path).join('');
      return path && `<path transform="translate(${shift})" d="${path}"/>`;
    })
    .join('');
