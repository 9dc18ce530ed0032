import { expect, test } from 'vitest';
import { madeUpSource } from '#model/made-up-records.ts';
import { sourcesOf } from '#model/source.ts';
import { titleOfSource } from './source-words.ts';

test.for([
  { published: '2014-11-21', title: 'Kabar (Warta, 21 November 2014)' },
  { published: undefined, title: 'Kabar (Warta)' },
  { published: '2014', publisher: 'Kabar', title: 'Kabar (2014)' },
  { published: undefined, publisher: 'Kabar', title: 'Kabar' },
])('a source is told apart as “$title”', ({ published, publisher = 'Warta', title }) => {
  const [source] = sourcesOf([madeUpSource('a', { title: 'Kabar', publisher, published })]);
  expect(source && titleOfSource('id', source)).toBe(title);
});
