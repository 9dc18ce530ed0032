import { describe, expect, it } from 'vitest';
import { drawingOf } from './drawing.ts';
import { madeUpMap, madeUpMapPlace, madeUpTie } from './made-up-map.ts';

const bandung = madeUpMapPlace('bandung', '32', -6.9, 107.6);
const cimahi = madeUpMapPlace('cimahi', '32', -6.87, 107.54);
const padang = madeUpMapPlace('padang', '13', -0.95, 100.35);
const darwin = madeUpMapPlace('darwin', 'au', -12.46, 130.84);
const perth = madeUpMapPlace('perth', 'au', -31.95, 115.86);
const box = { x: 15_000, y: 9500, width: 2100, height: 1000 };

const drawn = drawingOf(
  madeUpMap([
    madeUpTie('bandung-darwin', [bandung, darwin]),
    madeUpTie('bandung-perth', [bandung, perth]),
    madeUpTie('bandung-perth-2', [bandung, perth]),
    madeUpTie('cimahi-darwin', [cimahi, darwin], 'intent'),
    madeUpTie('padang-darwin', [padang, darwin], 'intent'),
  ]),
  box,
  'Indonesia',
);

const partsOf = (path: string): number => path.split('M').length - 1;

describe('a map drawn at build', () => {
  it('has one path for all arcs of a legal state, and what lies on top of each other once', () => {
    const told = drawn.arcs.map(({ state, path }) => [state, partsOf(path)]);
    expect(told).toEqual([
      ['in-term', 2],
      ['intent', 2],
    ]);
  });

  it('has a mark for every place, those of Indonesia on top, and never two that touch in one path', () => {
    const told = drawn.marks.map(({ isHome, path }) => [isHome, partsOf(path)]);
    expect(told).toEqual([
      [false, 2],
      [true, 2],
      [true, 1],
    ]);
  });
});
