import { expect, test } from 'vitest';
import type { ReadRecord } from '#reading/record.ts';
import { checkRules } from './check.ts';

const refused = (value: object): ReadRecord => ({
  collection: 'partnerships',
  id: 'mekarsari-midorigawa',
  file: 'isi/partnerships/mekarsari-midorigawa.mdx',
  value,
  text: '',
  body: [],
  locate: () => ({ line: 7, column: 12 }),
});

const lostIn = (value: object) =>
  checkRules([], [], '2026-11-01', [refused(value)])
    .filter(({ rule }) => rule === 'ids-exist')
    .map(({ field, line, problem }) => `${line} ${field} ${problem.en}`)
    .sort();

test('what a record names is looked up, though its schema refused it', () => {
  expect(
    lostIn({ kind: 'x', parties: [{ place: 'mekarsari' }], furtherSources: ['warta'] }),
  ).toEqual([
    '7 furtherSources[0] There is no source with the id “warta”.',
    '7 parties[0].place There is no place with the id “mekarsari”.',
  ]);
});

test.for([
  { what: 'no id', value: { parties: [{ place: 'Kota Mekarsari' }] } },
  { what: 'nothing', value: { parties: [{ place: null }], furtherSources: [null] } },
  { what: 'fields where an id was asked for', value: { parties: [{ place: { id: 'a' } }] } },
  { what: 'a prototype', value: JSON.parse('{"__proto__": {"place": null}}') as object },
])('$what in such a record is left to its schema', ({ value }) => {
  expect(lostIn(value)).toEqual([]);
});
