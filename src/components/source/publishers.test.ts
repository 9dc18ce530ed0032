import { expect, test } from 'vitest';
import { madeUpSource } from '#model/made-up-records.ts';
import { sourcesOf } from '#model/source.ts';
import { publishersOf } from './publishers.ts';

test('publishers stand by name, their sources by title', () => {
  const sources = sourcesOf([
    madeUpSource('a', { title: 'Zaman', publisher: 'warta' }),
    madeUpSource('b', { title: 'Awal', publisher: 'Kantor' }),
    madeUpSource('c', { title: 'Baru', publisher: 'warta' }),
  ]);
  const found = publishersOf(sources).map((one) => [one.name, one.sources.map(({ id }) => id)]);
  expect(found).toEqual([
    ['Kantor', ['b']],
    ['warta', ['c', 'a']],
  ]);
});
