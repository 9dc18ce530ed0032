import { describe, expect, test } from 'vitest';
import type { KnownName } from '#components/search/known-name.ts';
import { namesBeginning, runsBeginning, wordsOfName } from '#components/search/names-beginning.ts';
import { nameRunsOf } from './name-runs.ts';

const words = ['alor', 'kota', 'kotabaru', 'kotamobagu', 'kupang', 'mérida', 'solo', '高知', 'x9'];
const names: KnownName[] = words.flatMap((one) =>
  words.map((other): KnownName => [`${one} ${other}`, `/${one}-${other}/`, 'Daerah']),
);

describe('whatever a reader begins to type, its runs have all that begins so', () => {
  const { starts, runs } = nameRunsOf(names, 20);
  const beginnings = new Set(
    names
      .flatMap(wordsOfName)
      .flatMap((word) => word.split('').map((_, at) => word.slice(0, at + 1))),
  );

  test.for([...beginnings])('“%s”', (start) => {
    const found = runsBeginning(start, starts).flatMap((run) => runs[run] ?? []);
    const sharing = new Set(names.flatMap(wordsOfName).filter((word) => word.startsWith(start)));
    // One or two runs have at least two words whole; more words that begin alike are told apart by further letters.
    if (sharing.size > 2) expect(namesBeginning(start, found).length).toBeGreaterThan(0);
    else expect(namesBeginning(start, found)).toEqual(namesBeginning(start, names));
  });

  test('and none is longer than it may be', () => {
    expect(Math.max(...runs.map((run) => run.length))).toBeLessThanOrEqual(20);
    expect(runs.length).toBe(starts.length);
  });
});

test('of a word that too many share, the shortest names are kept', () => {
  const many = Array.from({ length: 9 }, (_, at): KnownName => [
    `Universitas ${'x'.repeat(9 - at)}`,
    `/${at}/`,
    'Lembaga',
  ]);
  const { starts, runs } = nameRunsOf(many, 3);
  const [run = -1] = runsBeginning('universitas', starts);
  expect(runs[run]?.map(([, url]) => url)).toEqual(['/8/', '/7/', '/6/']);
});

test('no names make no run', () => {
  expect(nameRunsOf([])).toEqual({ starts: [], runs: [] });
});
