import { describe, expect, test } from 'vitest';
import { takenIn } from '../scripts/bench/measure/span.ts';
import { familyOf, isLike } from '../scripts/bench/stages/family.ts';
import { likeWork, stagesOf } from '../scripts/bench/stages/stages-of.ts';

// A processor that works for half of every second, one tenth of that in the system.
const sampleAt = (second: number) => ({
  at: second * 1000,
  user: second * 0.45,
  system: second * 0.05,
  memory: second * 1e6,
});
const samples = Array.from({ length: 41 }, (_, second) => sampleAt(second));
const run = { from: 0, to: 40_000, user: 18, system: 2, samples };

const step = (name: string, from: number, to: number) => ({
  ...{ step: name, at: from * 1000, took: to - from, worked: 0 },
});
const times = [
  step('check', 0, 2),
  step('pages: read', 2, 4),
  step('pages', 2, 30),
  step('search index', 30, 34),
  step('manifest', 34, 35),
  step('gate links', 35, 38),
];
const file = (path: string, second: number, bytes = 1000) => ({ path, bytes, at: second * 1000 });
const files = [
  file('favicon.svg', 1),
  file('_astro/site.css', 9),
  file('bagikan/satu.png', 12),
  file('kerja-sama/a-b.json', 13),
  file('index.html', 14),
  file('daerah/a/index.html', 16),
  file('en/daerah/a/index.html', 18),
  file('kerja-sama/a-b/index.html', 21),
  file('sumber/s/index.html', 25),
  file('pagefind/current.json', 33, 500),
];

test('a stretch between two looks takes its part of what lies between them', () => {
  const { wall, user, system, peak } = takenIn(samples, { from: 10_500, to: 12_000 });
  expect([wall, peak]).toEqual([1.5, 12e6]);
  expect(user).toBeCloseTo(0.675);
  expect(system).toBeCloseTo(0.075);
});

describe('a build by stages', () => {
  const { stages, kinds, like } = stagesOf(run, times, files);
  const wall = Object.fromEntries(stages.map((one) => [one.stage, one.wall]));

  test('knows what Astro did by when files were written', () => {
    expect(wall).toEqual({
      ...{ check: 2, read: 2, bundle: 5, model: 3, pages: 12, pictures: 0, outputs: 1 },
      ...{ 'search index': 4, gates: 4 },
    });
  });

  test('counts the files and bytes of each', () => {
    const of = (name: string) => stages.find(({ stage }) => stage === name);
    expect([of('pages')?.files, of('pages')?.bytes]).toEqual([5, 5000]);
    expect([of('search index')?.files, of('search index')?.bytes]).toEqual([1, 500]);
  });

  test('has its pages by kind', () => {
    expect(kinds.map(({ stage, files: count }) => [stage, count])).toEqual([
      ['home', 1],
      ['daerah', 2],
      ['kerja-sama', 1],
      ['sumber', 1],
    ]);
  });

  test('sets apart what the peers do, too: reading, bundling, joining, and four of the pages', () => {
    const work = likeWork(stages, like);
    expect([work.wall, work.pages, work.bytes]).toEqual([2 + 5 + 3 + 8, 4, 4000]);
    expect(work.user).toBeCloseTo(18 * 0.45);
  });
});

test.for([
  ['index.html', 'pages', true],
  ['en/index.html', 'pages', true],
  ['kerja-sama/index.html', 'pages', true],
  ['en/kerja-sama/halaman/2/index.html', 'pages', true],
  ['kerja-sama/a-b/index.html', 'pages', true],
  ['kerja-sama/a-b.json', 'outputs', false],
  ['kerja-sama/peta/index.html', 'map', false],
  ['daerah/a.ics', 'outputs', false],
  ['bandingkan/kolom/k/a-b/index.html', 'columns', false],
  ['bandingkan/a/index.html', 'pages', false],
  ['map/atlas.id.json', 'map', false],
  ['list/rows.id.json', 'list', false],
  ['list/words.id.json', 'list', false],
  ['gambar/a.png', 'pictures', false],
] as const)('%s belongs to %s; the peers have it, too: %s', ([path, stage, like]) => {
  const family = familyOf(path);
  expect([family.stage, isLike(family)]).toEqual([stage, like]);
});
