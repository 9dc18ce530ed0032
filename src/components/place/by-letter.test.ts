import { expect, test } from 'vitest';
import { byLetter, worthLetters } from './by-letter.ts';

const many = (names: readonly string[]) => [
  ...names,
  ...Array.from({ length: worthLetters }, () => 'Zed'),
];
const lettersOf = (names: readonly string[]) =>
  byLetter(names, (name) => name, 'Other').map(({ letter, anchor }) => [letter, anchor]);

test.for([
  { when: 'nothing stands in it', names: [], are: [] },
  { when: 'it is short', names: ['Beta', 'Alpha'], are: [[undefined, undefined]] },
  {
    when: 'it is long',
    names: many(['Alpha', 'Ärö', 'Beta']),
    are: [
      ['A', 'huruf-a'],
      ['B', 'huruf-b'],
      ['Z', 'huruf-z'],
    ],
  },
  {
    when: 'a name starts with a number or another script',
    names: many(['21', '浜松', 'Alpha']),
    are: [
      ['A', 'huruf-a'],
      ['Z', 'huruf-z'],
      ['Other', 'huruf-lain'],
    ],
  },
])('a list stands under the right letters when $when', ({ names, are }) => {
  expect(lettersOf(names)).toEqual(are);
});
