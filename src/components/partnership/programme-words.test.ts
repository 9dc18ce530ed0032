import { expect, test } from 'vitest';
import type { Output, Programme } from '#schema/programme.ts';
import { measuredBy } from './figure-words.ts';
import { statusOf, timeOf } from './programme-words.ts';

const programme = (facts: Partial<Programme>): Programme => ({
  id: 'p',
  name: { id: 'Beasiswa', en: 'Grants' },
  sector: 'education',
  status: 'running',
  sources: ['s'],
  ...facts,
});

test.for<{ facts: Partial<Programme>; time: string }>([
  { facts: { startedOn: '2017-03', endedOn: '2019-09' }, time: 'Mar 2017 – Sep 2019' },
  { facts: { startedOn: '2017', endedOn: '2017' }, time: '2017' },
  { facts: { startedOn: '2014' }, time: 'sejak 2014' },
  { facts: { endedOn: '2019-09-01' }, time: 'sampai 1 Sep 2019' },
  { facts: {}, time: 'tahun tidak ditemukan' },
])('a programme $facts ran “$time”', ({ facts, time }) => {
  expect(timeOf('id', programme(facts))).toBe(time);
});

test('a status says which date it speaks of', () => {
  expect(statusOf('id', programme({}))).toBe('berjalan');
  expect(statusOf('en', programme({ status: 'planned', statusAsOf: '2025-08' }))).toBe(
    'planned (as of Aug 2025)',
  );
});

test('a figure says what it counts, and as of when where that is known', () => {
  const measure = { id: 'Dokter dilatih', en: 'Doctors trained' };
  const output: Output = {
    measure,
    value: 3,
    qualifier: 'exact',
    unit: measure,
    kind: 'reported',
    sources: ['s'],
  };
  expect(measuredBy('id', output)).toBe('Dokter dilatih');
  expect(measuredBy('id', { ...output, asOf: '2020-03' })).toBe('Dokter dilatih, per Mar 2020');
});
