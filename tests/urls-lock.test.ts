import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildAtlas } from '#model/atlas.ts';
import { recordsOf } from '#model/records-of.ts';
import { readContent } from '#reading/content.ts';
import { lockFile, lockedIn, newAddresses } from '../scripts/gates/addresses.ts';
import { grownLock } from '../scripts/gates/grown-lock.ts';

const { records } = await readContent('tests/fixtures/pair');
const expected = {
  records,
  atlas: buildAtlas(recordsOf(records), '2026-11-22'),
  history: undefined,
  releases: [],
  images: [],
  fixedFiles: [],
  hasForm: false,
};
const whole = grownLock(expected, []).lines;
const record = '/kerja-sama/kota-satu-kota-dua/';

test('the list holds pages in both languages and files, in order, and no page that passes', () => {
  expect(whole).toEqual([...new Set(whole)].sort());
  expect(whole).toEqual(
    expect.arrayContaining([record, `/en${record}`, '/data/places.csv', '/en/perubahan.atom']),
  );
  const passing = /\/halaman\/|\/kolom\/[dk]\/|^\/(_astro|pagefind|bagikan|list|map|gambar)\//;
  expect(whole.filter((address) => passing.test(address))).toEqual([]);
});

test('new addresses are added and counted', () => {
  const lock = whole.filter((address) => address !== record);
  expect(newAddresses({ expected, lock })).toEqual([record]);
  expect(grownLock(expected, lock)).toEqual({ lines: whole, added: [record], lost: [] });
});

test('a lost address is told with its line and what keeps it, and stays in the list', () => {
  const lock = [...whole, '/kerja-sama/hilang/'];
  const { lost, lines } = grownLock(expected, lock);
  expect(lost.map(({ file, line }) => `${file}:${line}`)).toEqual([`urls.lock:${lock.length}`]);
  expect(lost[0]?.fix.id).toMatch(/formerIds.*withdrawn/);
  expect(lines).toContain('/kerja-sama/hilang/');
});

test('the list of the project is in order and names nothing twice', () => {
  const locked = lockedIn(readFileSync(lockFile, 'utf8').split('\n')).map(({ address }) => address);
  expect(locked.length).toBeGreaterThan(6000);
  expect(locked).toEqual([...new Set(locked)].sort());
});
