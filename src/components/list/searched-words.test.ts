import { describe, expect, test } from 'vitest';
import { wordsBeyond } from './searched-words.ts';

describe('beyond a name, a reader may type', () => {
  test.for([
    { name: 'Bandung', names: ['Kota Bandung', 'Bandung City', 'Bandung'], words: 'kota city' },
    { name: 'Kōchi', names: ['Prefektur Kōchi', '高知県', 'Kochi'], words: 'prefektur 高知県' },
    {
      name: 'Solo',
      names: ['Surakarta', 'Kota Surakarta', 'Surakarta–Solo'],
      words: 'surakarta kota',
    },
    { name: 'Banda Aceh', names: ['Aceh Raya', 'Kota Bandaaceh'], words: 'raya kota bandaaceh' },
    { name: 'Jena', names: ['Jena'], words: '' },
  ])('“$words” for $names', ({ name, names, words }) => {
    expect(wordsBeyond(name, names)).toBe(words);
  });
});
