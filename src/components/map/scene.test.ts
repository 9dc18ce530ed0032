import { expect, test } from 'vitest';
import { madeUpMap, madeUpMapPlace as place, madeUpTie } from './made-up-map.ts';
import { Scene } from './scene.ts';

const [java, papua] = [place('a', '32', -6, 107), place('b', '91', -3, 140)];
const japan = place('x', 'JP', 35, 139);
const map = madeUpMap([
  madeUpTie('p', [java, japan]),
  madeUpTie('q', [papua, japan], 'intent'),
  madeUpTie('r', [java, java], 'member'),
  madeUpTie('s', [java]),
]);

test.for([
  { ids: null, groups: ['a', 'b', 'x'], lines: 3, atA: ['p', 'r', 's'] },
  { ids: ['p'], groups: ['a', 'x'], lines: 1, atA: ['p'] },
  { ids: ['q'], groups: ['b', 'x'], lines: 1, atA: [] },
  { ids: ['s'], groups: ['a'], lines: 0, atA: ['s'] },
  { ids: ['unknown'], groups: [], lines: 0, atA: [] },
])('with $ids shown: markers $groups, lines $lines', ({ ids, groups, lines, atA }) => {
  const scene = new Scene(map);
  scene.show(ids && new Set(ids));
  const picture = scene.at(4);
  expect(picture.groups.map(({ key }) => key)).toEqual(groups);
  expect(picture.bundles).toHaveLength(lines);
  expect(scene.partnershipsAt(java).map(({ id }) => id)).toEqual(atA);
});

test('after a part, all can be shown again', () => {
  const scene = new Scene(map);
  scene.show(new Set(['q']));
  scene.show(null);
  expect(scene.shown).toBe(map);
  expect(scene.at(4).bundles).toHaveLength(3);
});

test('a tangle of lines gives way to one line per country', () => {
  const homes = Array.from({ length: 21 }, (_, at) => place(`h${at}`, '11', -10 + at, 100));
  const fars = Array.from({ length: 21 }, (_, at) => place(`f${at}`, 'JP', at, 140));
  const ties = homes.flatMap((home) => fars.map((far) => madeUpTie(home.id + far.id, [home, far])));
  const scene = new Scene(madeUpMap(ties));
  expect(scene.at(9).countries).toHaveLength(1);
  expect(scene.at(0).countries).toEqual([]);
});

test.for([
  { zoom: 4, whole: 4 },
  { zoom: 4.7, whole: 4 },
  { zoom: 4.8, whole: 5 },
])('the picture at zoom $zoom is that of $whole', ({ zoom, whole }) => {
  const scene = new Scene(map);
  expect(scene.at(zoom)).toBe(scene.at(whole));
});
