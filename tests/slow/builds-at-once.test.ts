import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { buildInto } from '../support/build-site.ts';
import { folderForSites } from '../support/folder-for-sites.ts';
import { spoiltAtlas, written, type Spoil } from '../support/spoilt-atlas.ts';

/** Adds a page of prose in both languages. */
const withProse: Spoil = (folder) => {
  mkdirSync(join(folder, 'pages'));
  for (const name of ['privasi.id.mdx', 'privasi.en.mdx'])
    cpSync(join('src/content/pages', name), join(folder, 'pages', name));
};

const withoutProse: Spoil = written(
  'sources/lain.yaml',
  readFileSync('tests/fixtures/pair/sources/warta.yaml'),
);

test('builds of other records at the same time, both outside the project, do not meet', async () => {
  const outside = folderForSites();
  onTestFinished(() => {
    rmSync(outside, { recursive: true });
  });
  const built = async (name: string, spoil: Spoil) => {
    const settings = { ATLAS_CONTENT: spoiltAtlas(spoil), ATLAS_AS_OF: '2026-11-22' };
    await buildInto(join(outside, name), settings);
  };
  // Each build has led its site through the gates: nothing is missing, and there is nothing that its records do not tell.
  await Promise.all([built('prose', withProse), built('plain', withoutProse)]);
  const prose = readFileSync(join(outside, 'prose/privasi/index.html'), 'utf8');
  expect(prose.replace(/<[^>]*>/g, '').length).toBeGreaterThan(3000);
  expect(existsSync(join(outside, 'prose/sumber/lain/index.html'))).toBe(false);
  expect(existsSync(join(outside, 'plain/sumber/lain/index.html'))).toBe(true);
});
