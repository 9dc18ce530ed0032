import { expect, test } from 'vitest';
import {
  everything,
  noted,
  noteEverything,
  onceFor,
  startNoting,
  textOfNoted,
  withNotes,
} from './noted.ts';

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

test('what is worked out once is noted for all who ask for it', async () => {
  const towns = ['e', 'f'].map((id) => noted<Town>(`places/${id}`, { name: id }));
  let worked = 0;
  const namesOf = onceFor((all: Town[]) => {
    worked += 1;
    return all.map(({ name }) => name);
  });
  for (const one of ['first', 'second']) {
    const [names, keys] = await withNotes(() => Promise.resolve(namesOf(towns)));
    expect([names, [...keys]], one).toEqual([
      ['e', 'f'],
      ['places/e', 'places/f'],
    ]);
  }
  expect(worked).toBe(1);
  const [, keys] = await withNotes(() => {
    noteEverything();
    return Promise.resolve(namesOf([...towns]));
  });
  expect([...keys]).toEqual([everything]);
});

test('pages that are made at the same time are refused: whose records were looked at would not be known', async () => {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const first = withNotes(() => promise);
  await expect(withNotes(() => Promise.resolve(1))).rejects.toThrow('build.concurrency');
  resolve(undefined);
  await first;
  expect(await withNotes(() => Promise.resolve(2))).toEqual([2, new Set()]);
});
