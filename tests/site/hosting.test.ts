import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { endingOf } from '#outputs/hosting/media-types.ts';

const { folder } = inject('sites').below;
const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((one) => one.isFile());

test('every file that has an ending has one whose type the hosts are told', () => {
  const unknown = files
    .map(({ name }) => name)
    .filter((name) => name.includes('.') && endingOf(name) === undefined);
  expect(unknown).toEqual([]);
});

test('every page that only leads on is a redirect for the hosts that know any', () => {
  const pages = files
    .filter(({ name }) => name === 'index.html')
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => readFileSync(path, 'utf8').includes('http-equiv="refresh"'));
  const lines = readFileSync(join(folder, '_redirects'), 'utf8').trim().split('\n').slice(1);
  expect(pages.length).toBeGreaterThan(60);
  expect(lines).toHaveLength(pages.length);
  for (const line of lines) expect(line).toMatch(/^\/atlas\/\S+\/ \/atlas\/\S+\/ 301$/);
});
