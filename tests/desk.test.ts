import { expect, onTestFinished, test, vi } from 'vitest';
import { buildAtlas } from '#model/atlas.ts';
import { madeUpRecords } from '#model/made-up-records.ts';
import { readDesk } from '../src/desk.ts';
import { spoiltAtlas } from './support/spoilt-atlas.ts';

test('an atlas is built once for the same records and code, and anew by other code', async () => {
  vi.stubEnv('ATLAS_CONTENT', spoiltAtlas());
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const desk = await readDesk();
  const build = vi.fn(() => buildAtlas(madeUpRecords({}), '2026-11-21'));
  const [before, after] = [{}, {}];
  const first = desk.once(before, build);
  expect(desk.once(before, build)).toBe(first);
  expect(build).toHaveBeenCalledTimes(1);
  expect(desk.once(after, build)).not.toBe(first);
  expect(build).toHaveBeenCalledTimes(2);
});
