import { expect, test } from 'vitest';
import { everything, noted, noteEverything, startNoting, textOfNoted, withNotes } from './noted.ts';

type Town = { name: string; twin?: Town };

test('nothing is noted before it is asked for', () => {
  const town = { name: 'A' };
  expect(noted('places/a', town)).toBe(town);
});

test('whoever looks at a record is noted, even at a list of its fields', async () => {
  startNoting();
  const other = noted<Town>('places/b', { name: 'B' });
  const town = noted<Town>('places/a', { name: 'A', twin: other });
  const read = async (work: () => unknown) => {
    const [, keys] = await withNotes(async () => {
      work();
      return Promise.resolve();
    });
    return [...keys];
  };
  expect(await read(() => 1)).toEqual([]);
  expect(await read(() => town.twin)).toEqual(['places/a']);
  expect(await read(() => town.twin?.name)).toEqual(['places/a', 'places/b']);
  expect(await read(() => ({ ...other }))).toEqual(['places/b']);
  expect(await read(noteEverything)).toEqual([everything]);
});

test('a record is told down to the keys of others in it', () => {
  const other = noted<Town>('places/d', { name: 'D' });
  const town = noted('places/c', { name: 'C', twin: other, seen: new Set(['x']) });
  expect(textOfNoted(town)).toBe('{"name":"C","twin":"places/d","seen":["x"]}');
});
