import { describe, expect, test } from 'vitest';
import type { WeighedName } from '#components/search/known-name.ts';
import { namesBeginning, runsBeginning, wordsOfName } from '#components/search/names-beginning.ts';
import { nameRunsOf } from '../scripts/search/name-runs.ts';

const words = ['alor', 'kota', 'kotabaru', 'kotamobagu', 'kupang', 'mérida', 'solo', '高知', 'x9'];
const names: WeighedName[] = words.flatMap((one) =>
  words.map((other): WeighedName => [0, `${one} ${other}`, `/${one}-${other}/`, 'Daerah']),
);

describe('whatever a reader begins to type, its runs have all that begins so, or tell that more have', () => {
  const { starts, runs } = nameRunsOf(names, 20);
  const beginnings = new Set(
    names
      .flatMap(wordsOfName)
      .flatMap((word) => word.split('').map((_, at) => word.slice(0, at + 1))),
  );

  test.for([...beginnings])('“%s”', (start) => {
    const { runs: known, areMore } = runsBeginning(start, starts);
    const found = known.flatMap((run) => runs[run] ?? []);
    const all = namesBeginning(start, names);
    // Words that begin alike in more than two runs are told apart by further letters.
    if (areMore) expect(all).toEqual(expect.arrayContaining(namesBeginning(start, found)));
    else expect(namesBeginning(start, found)).toEqual(all);
  });

  test('which few beginnings do', () => {
    const open = [...beginnings].filter((start) => runsBeginning(start, starts).areMore);
    expect(open).toEqual(['k', 'ko', 'kot', 'kota']);
  });

  test('and none is longer than it may be', () => {
    expect(Math.max(...runs.map((run) => run.length))).toBeLessThanOrEqual(20);
    expect(runs.length).toBe(starts.length);
  });
});

test('of a word that too many share, the weightiest names are kept, of equals the shortest', () => {
  const many = Array.from({ length: 9 }, (_, at): WeighedName => [
    at % 2,
    `Universitas ${'x'.repeat(9 - at)}`,
    `/${at}/`,
    'Lembaga',
  ]);
  const { starts, runs } = nameRunsOf(many, 3);
  const {
    runs: [run = -1],
  } = runsBeginning('universitas', starts);
  expect(runs[run]?.map(([, , url]) => url)).toEqual(['/7/', '/5/', '/3/']);
});

test('no names make no run', () => {
  expect(nameRunsOf([])).toEqual({ starts: [], runs: [] });
});
