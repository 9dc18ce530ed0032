import { expect, test } from 'vitest';
import { bowOf, bundlesOf, fewBundlesOf, widthOf, type Spot } from './bundles.ts';
import { madeUpMapPlace as place, madeUpTie } from './made-up-map.ts';
import { arcsOf } from './map-data.ts';

const [java, neighbour] = [place('a', '32', 0, 100), place('b', '33', 0, 101)];
const [far, lost] = [place('x', 'JP', 30, 130), place('y', 'JP', 31, 131)];
const spot = (key: string): Spot => ({ key, x: 0, y: 0, isMany: true });
const [near, abroad] = [spot('near'), spot('abroad')];
const spots = new Map([
  [java, near],
  [neighbour, near],
  [far, abroad],
]);
const bundled = (...ties: Parameters<typeof arcsOf>[0]) =>
  bundlesOf(arcsOf(ties), (one) => spots.get(one)).map(
    ({ from, to, state, partnerships, rank }) =>
      `${from.key} ${to.key} ${state} ${partnerships.length} ${rank}`,
  );

test('partnerships of one state between the same markers are one line', () => {
  expect(bundled(madeUpTie('p', [java, far]), madeUpTie('q', [neighbour, far]))).toEqual([
    'near abroad in-term 2 0',
  ]);
});

test('a partnership of two places under one marker counts once', () => {
  expect(bundled(madeUpTie('p', [java, neighbour, far]))).toEqual(['near abroad in-term 1 0']);
});

test('states keep lines of their own, side by side in the order of the legend', () => {
  expect(bundled(madeUpTie('p', [java, far], 'intent'), madeUpTie('q', [java, far]))).toEqual([
    'near abroad in-term 1 0',
    'near abroad intent 1 1',
  ]);
});

test('what lies under one marker is a ring, what has no marker is left out', () => {
  expect(bundled(madeUpTie('p', [java, neighbour]), madeUpTie('q', [java, lost]))).toEqual([
    'near near in-term 1 0',
  ]);
});

test('more lines than so many are none at all', () => {
  const arcs = arcsOf([madeUpTie('p', [java, far]), madeUpTie('q', [java, far], 'intent')]);
  const few = (most: number) => fewBundlesOf(arcs, (one) => spots.get(one), most);
  expect(few(1)).toBeUndefined();
  expect(few(2)).toHaveLength(2);
});

test('no two of twelve lines between the same markers have the same bow', () => {
  const bows = Array.from({ length: 12 }, (_, rank) => bowOf(rank).toFixed(4));
  expect(new Set(bows).size).toBe(12);
});

test.for([
  [1, 1.2],
  [2, 2],
  [4, 2],
  [5, 3],
  [19, 3],
  [20, 4.5],
] as const)('%i partnerships make a line %f wide', ([partnerships, width]) => {
  expect(widthOf(partnerships)).toBe(width);
});
