import { expect, test } from 'vitest';
import { partsKnowing } from './parts-knowing.ts';

const partOf = new Map([
  ['a1', 'a'],
  ['a2', 'a'],
  ['b1', 'b'],
  ['c1', 'c'],
]);

test.for([
  { when: 'each word is everywhere', words: ['a1 b1 c1', 'a2 b1 c1'], are: ['a', 'b', 'c'] },
  { when: 'one part lacks a word', words: ['a1 b1 c1', 'a2 b1'], are: ['a', 'b'] },
  { when: 'no part has both words', words: ['a1', 'b1'], are: [] },
  { when: 'nobody knows one word', words: ['a1 b1', ''], are: ['a', 'b'] },
  { when: 'nobody knows any word', words: ['', ''], are: ['a', 'b', 'c'] },
])('the parts that can answer where $when', ({ words, are }) => {
  const found = words.map((ids) => ids.split(' ').flatMap((id) => (id ? [{ id }] : [])));
  expect(partsKnowing(found, partOf)).toEqual(are);
});
