import { expect, test } from 'vitest';
import { furtherSpellings } from './spellings.ts';

test.for([
  { name: 'Kōchi', are: [] },
  { name: 'Łódź', are: ['Lódź'] },
  { name: 'Ærøskøbing', are: ['Aeroskobing'] },
  { name: '広島市', are: ['広島'] },
  { name: '神奈川県', are: ['神奈川'] },
  { name: '광주시', are: ['광주'] },
  { name: '津市', are: [] },
  { name: '京都', are: [] },
])('the further spellings of $name are $are', ({ name, are }) => {
  expect(furtherSpellings(name)).toEqual(are);
});
