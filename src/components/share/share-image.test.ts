import { readdirSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { dropUnused } from './kept-pictures.ts';
import { pngOf } from './share-image.ts';

const square = (side: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><path d="M0 0h${side}v${side}z"/></svg>`;

// The pictures of each atlas are kept apart: those of this one are nobody's.
const folder = 'node_modules/.cache/atlas/share/pictures-of-nobody';
const kept = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.png'),
  );

beforeAll(() => {
  vi.stubEnv('ATLAS_CONTENT', 'pictures/of/nobody');
  vi.stubEnv('ATLAS_AS_OF', '');
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

test('a picture is the same bytes, made anew or kept, and what a build did not use is dropped', async () => {
  const made = await pngOf(square(20));
  await pngOf(square(30));
  await dropUnused();
  expect(kept()).toHaveLength(2);
  expect(Buffer.compare(await pngOf(square(20)), made)).toBe(0);
  expect(Buffer.compare(await pngOf(square(20)), made)).toBe(0);
  await dropUnused();
  expect(kept()).toHaveLength(1);
  await dropUnused();
  expect(kept()).toHaveLength(0);
  expect(Buffer.compare(await pngOf(square(20)), made)).toBe(0);
});
