import { expect, test } from 'vitest';
import { argumentsIn } from '../scripts/bench/lighthouse/arguments.ts';
import { measure } from '../scripts/bench/lighthouse/measure.ts';
import { everyPage } from '../scripts/bench/lighthouse/pages.ts';
import {
  categories,
  isSettled,
  metrics,
  middleOf,
  seenIn,
  type Result,
} from '../scripts/bench/lighthouse/result.ts';
import { leastOf, shortIn } from '../scripts/bench/lighthouse/wanted.ts';

const all = <Key extends string, Value>(keys: readonly Key[], value: Value) =>
  Object.fromEntries(keys.map((key) => [key, value])) as Record<Key, Value>;

/** What Lighthouse says of a page with one score in performance, which loaded one file, and where one audit of SEO failed. */
const resultOf = (performance: number, file = '/site.css', failed = ''): Result => ({
  lighthouseVersion: '13.5.0',
  environment: { benchmarkIndex: 2000 },
  categories: {
    ...all(categories, { score: 1, auditRefs: [] }),
    performance: { score: performance, auditRefs: [{ id: 'slow', weight: 30 }] },
    seo: { score: failed ? 0.63 : 1, auditRefs: [{ id: failed, weight: 4 }] },
  },
  audits: {
    ...all(metrics, { score: 1, numericValue: 1000 }),
    'network-requests': { score: 1, details: { items: [{ url: `https://127.0.0.1${file}` }] } },
    slow: { score: 0.5 },
    [failed]: { score: failed ? 0 : 1 },
  },
});

test.for([
  { values: [97, 100, 99], is: 99 },
  { values: [100, 98], is: 98 },
  { values: [90], is: 90 },
  { values: [], is: 0 },
])('the middle of $values is $is', ({ values, is }) => {
  expect(middleOf(values)).toBe(is);
});

test.for([
  { when: 'is as promised', results: [resultOf(1)], short: [] },
  { when: 'was slow once', results: [resultOf(1), resultOf(0.8), resultOf(1)], short: [] },
  {
    when: 'was slow twice',
    results: [resultOf(0.9), resultOf(1), resultOf(0.9)],
    short: ['performance'],
  },
  { when: 'shows a map', results: [resultOf(0.95, '/_astro/open-map.x.js')], short: [] },
  {
    when: 'shows a slow map',
    results: [resultOf(0.94, '/_astro/open-map.x.js')],
    short: ['performance'],
  },
  { when: 'asks not to be found', results: [resultOf(1, '/', 'is-crawlable')], short: [] },
  {
    when: 'says nothing of itself',
    results: [resultOf(1, '/', 'meta-description')],
    short: ['seo'],
  },
])('a page that $when falls short in $short', ({ results, short }) => {
  expect(shortIn({ type: '', path: '/', day: '', ...seenIn(results) })).toEqual(short);
});

test('a slow machine moves no list of what fails, and a lower promise may be asked for', () => {
  const seen = seenIn([resultOf(0.95)]);
  expect(seen.failing).toEqual([]);
  expect(leastOf(seen, 'performance')).toBe(100);
  expect(leastOf(seen, 'performance', 95)).toBe(95);
});

test.for([
  { machine: 'is quiet', power: [2400, 2500], scores: [1, 1], counted: 2, performance: 100 },
  {
    machine: 'is busy once',
    power: [2400, 900, 2500],
    scores: [1, 0.8, 1],
    counted: 2,
    performance: 100,
  },
  { machine: 'stays busy', power: [900], scores: [0.8], counted: 2, performance: 80 },
])(
  'where a machine $machine, $counted runs count',
  async ({ power, scores, counted, performance }) => {
    let visits = 0;
    const lighthouse = () => {
      const at = Math.min(visits, power.length - 1);
      visits += 1;
      const environment = { benchmarkIndex: power[at] ?? 0 };
      return Promise.resolve({ lhr: { ...resultOf(scores[at] ?? 0), environment } });
    };
    const bench = { lighthouse, port: 0, address: '' };
    const seen = await measure(bench, { type: 'a page', path: '/' }, 3, 2000);
    expect(seen.runs).toBe(counted);
    expect(seen.scores.performance).toBe(performance);
    expect(seen.power).toBe(performance === 100 ? 2400 : 900);
  },
);

test('every page is measured once, in both languages', () => {
  const paths = everyPage().map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).toContain('/404.html');
  for (const path of paths.filter((one) => !/^\/(en|404)/.test(one)))
    expect(paths).toContain(`/en${path}`);
});

test.for([
  { written: [], is: { paths: [], runs: 3, power: 0, write: false } },
  {
    written: ['/', '--runs', '1', '--least', '95', '--power', '2000', '--write'],
    is: { paths: ['/'], runs: 1, least: 95, power: 2000, write: true },
  },
  { written: ['dist'], is: undefined },
  { written: ['--runs', '0'], is: undefined },
  { written: ['--least', 'ten'], is: undefined },
  { written: ['--power', 'fast'], is: undefined },
  { written: ['--unknown'], is: undefined },
])('$written asks for $is', ({ written, is }) => {
  expect(argumentsIn(written)).toEqual(is);
});

test.for([
  { of: [], is: false },
  { of: [1], is: false },
  { of: [1, 1], is: true },
  { of: [1, 0.9], is: false },
  { of: [1, 0.9, 0.9], is: true },
])('of three runs, $of settle what is seen: $is', ({ of, is }) => {
  expect(
    isSettled(
      of.map((one) => resultOf(one)),
      3,
    ),
  ).toBe(is);
});
