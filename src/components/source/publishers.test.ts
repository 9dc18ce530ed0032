import { expect, test } from 'vitest';
import { madeUpSource } from '#model/made-up-records.ts';
import { sourcesOf } from '#model/source.ts';
import { letterStartsOf, publisherPagesOf, publishersOf } from './publishers.ts';

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

const publisher = (name: string, count: number) => ({
  name,
  sources: sourcesOf(
    Array.from({ length: count }, (_, at) => madeUpSource(`${name}-${at}`, { publisher: name })),
  ),
});

test('a page holds about a hundred sources, and no publisher is torn apart', () => {
  const [a, b, c] = [publisher('a', 60), publisher('b', 41), publisher('c', 140)];
  expect(publisherPagesOf([a, b, c])).toEqual([[a], [b], [c]]);
  expect(publisherPagesOf([])).toEqual([[]]);
});

test('a letter leads to the page on which it begins', () => {
  const pages = [
    Array.from({ length: 40 }, (_, at) => publisher(`A${at}`, 1)),
    Array.from({ length: 40 }, (_, at) => publisher(at < 20 ? `A9${at}` : `B${at}`, 1)),
  ];
  expect(letterStartsOf(pages, 'lain').map(({ letter, page }) => [letter, page])).toEqual([
    ['A', 1],
    ['B', 2],
  ]);
  expect(letterStartsOf([[publisher('A', 1)]], 'lain')).toEqual([]);
});
