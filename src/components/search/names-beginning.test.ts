import { describe, expect, test } from 'vitest';
import type { WeighedName } from './known-name.ts';
import { namesBeginning, otherNameBeginning, runsBeginning } from './names-beginning.ts';

const names: WeighedName[] = [
  [0, 'Kota Bandung', '/1/', 'Daerah', 'Bandung', 'Bandung City'],
  [0, 'Kabupaten Bandung', '/2/', 'Daerah', 'Bandung Regency'],
  [0, 'Universitas Bandung Raya', '/3/', 'Lembaga'],
  [0, 'Prefektur Kōchi', '/4/', 'Daerah', 'Kōchi', '高知県'],
  [0, 'Bandung Techno Park', '/5/', 'Lembaga'],
  [0, 'Surat', '/6/', 'Istilah'],
  [9, 'Kota Surabaya', '/7/', 'Daerah', 'Surabaya'],
];

describe('names begun by', () => {
  test.for([
    { query: 'Bandung', begun: ['/1/', '/2/', '/5/', '/3/'], what: 'a whole name, which is first' },
    { query: 'su', begun: ['/7/', '/6/'], what: 'what more partnerships have, first' },
    { query: 'kota ban', begun: ['/1/'], what: 'several words' },
    { query: 'ban ko', begun: ['/1/'], what: 'words in another order' },
    { query: 'koc', begun: ['/4/'], what: 'a word without its diacritic' },
    { query: '高', begun: ['/4/'], what: 'one letter of another script' },
    { query: 'andung', begun: [], what: 'the end of a word' },
    { query: 'bandung jepang', begun: [], what: 'a name and more' },
    { query: ' – ', begun: [], what: 'no letter' },
  ])('$what: “$query”', ({ query, begun }) => {
    expect(namesBeginning(query, names).map(([, , url]) => url)).toEqual(begun);
  });
});

describe('the other name begun by', () => {
  test.for([
    { query: 'bat', name: 'Batavia', what: 'what the title lacks' },
    { query: 'Jakarta', name: '', what: 'the title' },
    { query: 'raya', name: 'Jakarta Raya', what: 'a later word' },
    { query: 'batavia raya', name: '', what: 'words of two names' },
    { query: '雅', name: '雅加达', what: 'another script' },
  ])('$what: “$query”', ({ query, name }) => {
    const jakarta = ['Jakarta', '/8/', 'Daerah', 'Batavia', 'Jakarta Raya', '雅加达'] as const;
    expect(otherNameBeginning(query, [...jakarta])).toBe(name);
  });
});

describe('the runs of what begins with', () => {
  const starts = ['a', 'ban', 'kota', 'kotab', 'kotam', 'x'];

  test.for([
    { start: 'ba', runs: [0, 1], areMore: false },
    { start: 'ban', runs: [1], areMore: false },
    { start: 'bandar', runs: [1], areMore: false },
    { start: 'kota', runs: [2, 3], areMore: true },
    { start: 'ko', runs: [1, 2], areMore: true },
    { start: 'kotas', runs: [4], areMore: false },
    { start: 'zz', runs: [5], areMore: false },
    { start: '1', runs: [], areMore: false },
  ])('“$start” are $runs', ({ start, runs, areMore }) => {
    expect(runsBeginning(start, starts)).toEqual({ runs, areMore });
  });
});
