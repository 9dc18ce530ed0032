import { randomUUID } from 'node:crypto';
import { rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keptFile } from './kept-file.ts';

const name = `tests/${randomUUID()}`;
const path = join('node_modules/.cache/jalinan-kota', name);
const kept = new Map([['a', [1, undefined]]]);

afterAll(() => {
  rmSync(path, { force: true });
});

test('what is kept is read by the same code only, and not once it is cut short', () => {
  const own = keptFile<typeof kept>(name, 'code');
  expect(own.read()).toBeUndefined();
  own.write(kept);
  expect(own.read()).toEqual(kept);
  expect(keptFile(name, 'other code').read()).toBeUndefined();
  truncateSync(path, 8);
  expect(own.read()).toBeUndefined();
});

test('where nothing can be written, nothing is kept', () => {
  keptFile(name, 'code').write(kept);
  const below = keptFile(`${name}/below-a-file`, 'code');
  below.write(kept);
  expect(below.read()).toBeUndefined();
});
