import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addressOf } from '#outputs/open-data/data-file.ts';
import { feedFiles } from '#outputs/open-data/feed-files.ts';
import { fileFamilies, isOfFamily } from '#outputs/open-data/file-families.ts';
import { figureFiles } from '#outputs/open-data/figure-files.ts';
import { openDataOf } from './support/open-data.ts';

const { atlas, files } = await openDataOf('tests/fixtures/atlas');
const described = [...files, ...figureFiles(atlas), ...feedFiles()].map((file) =>
  addressOf(file).slice(1),
);

/** What pages fetch for themselves, in forms that may change any day, and what tells of a build. */
const notData = ['list/', 'map/atlas', 'bandingkan/nama', 'build.json'];

const endings = /\.(csv|tsv|json|jsonld|geojson|md|atom|ics)\.ts$/;

/** The routes that give files for programs, each with the paths that it answers to. */
const routes = globSync('src/pages/**/*.ts')
  .map((file) => file.replaceAll('\\', '/').slice('src/pages/'.length))
  .filter((file) => endings.test(file) && !file.includes('/_'))
  .map((file) => {
    const path = file
      .replace(/\.ts$/, '')
      .replaceAll('.', String.raw`\.`)
      .replace(String.raw`[\.\.\.lang]/`, '(en/)?')
      .replaceAll(/\[\w+\]/g, '[^/]+');
    return { file, answers: new RegExp(`^${path}$`) };
  })
  .filter(({ file }) => !notData.some((name) => file.startsWith(name)));

const sampleOf = (template: string): string =>
  template.replace('{+file}', 'narratives/x.id.md').replace(/\{\w+\}/, 'x');
const paths = [...described, ...fileFamilies.map(({ template }) => sampleOf(template))];

test('the routes to files are found', () => {
  expect(routes.length).toBeGreaterThan(15);
});

test.for(routes)('what $file publishes is described', ({ answers }) => {
  expect(paths.filter((path) => answers.test(path))).not.toEqual([]);
});

test('everything that is described has a route, and is described once', () => {
  expect(paths.filter((path) => !routes.some(({ answers }) => answers.test(path)))).toEqual([]);
  expect(new Set(paths).size).toBe(paths.length);
  for (const path of described)
    expect(fileFamilies.filter((family) => isOfFamily(path, family))).toEqual([]);
});
