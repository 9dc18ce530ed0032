import { expect, test } from 'vitest';
import { buildAtlas } from '#model/atlas.ts';
import { madeUpPartnership, madeUpPlace, madeUpRecords } from '#model/made-up-records.ts';
import { buildJson, type Built } from './build-json.ts';

const records = madeUpRecords({
  partnerships: [
    madeUpPartnership('a', {}),
    madeUpPartnership('b', { withdrawn: { on: '2026-01-01', reason: { id: 'x', en: 'x' } } }),
  ],
  places: [madeUpPlace('kota', {})],
});

const told = (more: Partial<Built> = {}) =>
  buildJson({
    atlas: buildAtlas(records, '2026-07-01'),
    site: new URL('https://atlas.example'),
    commit: undefined,
    release: undefined,
    packageVersion: '0.1.0',
    ...more,
  });

test('without a repository and a release, it says so', () => {
  expect(JSON.parse(told())).toMatchObject({
    commit: null,
    isModified: null,
    asOf: '2026-07-01',
    versions: { dataRelease: null, package: '0.1.0', contract: '1' },
    counts: { partnerships: 1, agreements: 0, withdrawn: 1 },
  });
});

test('with both, it names them', () => {
  const commit = { id: 'a'.repeat(40), isModified: false };
  expect(JSON.parse(told({ commit, release: '1.2.0' }))).toMatchObject({
    commit: commit.id,
    isModified: false,
    versions: { dataRelease: '1.2.0' },
  });
});

test('the same input gives the same bytes', () => {
  expect(told()).toBe(told());
});

test('every data file has its sum, those beside their pages too', () => {
  const { files } = JSON.parse(told()) as { files: { path: string; sha256: string }[] };
  const paths = files.map(({ path }) => path);
  for (const path of [
    '/data/partnerships.csv',
    '/data/datapackage.json',
    '/masa-berlaku.csv',
    '/statistik/negara-angka.csv',
  ])
    // prettier-ignore
    expect(paths).toContain(path);
  for (const { sha256 } of files) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
});
