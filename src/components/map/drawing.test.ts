import { describe, expect, it } from 'vitest';
import { drawingOf } from './drawing.ts';
import { madeUpMap, madeUpMapPlace, madeUpTie } from './made-up-map.ts';

const tepi = madeUpMapPlace('tepi', '32', -6.9, 107.6);
const rawa = madeUpMapPlace('rawa', '32', -6.87, 107.54);
const hulu = madeUpMapPlace('hulu', '13', -0.95, 100.35);
const muara = madeUpMapPlace('muara', 'au', -12.46, 130.84);
const teluk = madeUpMapPlace('teluk', 'au', -31.95, 115.86);
const box = { x: 15_000, y: 9500, width: 2100, height: 1000 };

const drawn = drawingOf(
  madeUpMap([
    madeUpTie('tepi-muara', [tepi, muara]),
    madeUpTie('tepi-teluk', [tepi, teluk]),
    madeUpTie('tepi-teluk-2', [tepi, teluk]),
    madeUpTie('rawa-muara', [rawa, muara], 'intent'),
    madeUpTie('hulu-muara', [hulu, muara], 'intent'),
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
