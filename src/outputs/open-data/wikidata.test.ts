import { expect, test } from 'vitest';
import { buildAtlas } from '#model/atlas.ts';
import {
  madeUpPartnership,
  madeUpPlace,
  madeUpRecords,
  madeUpSource,
} from '#model/made-up-records.ts';
import type { ReadPartnership } from '#model/records.ts';
import { quickStatements, wikidataTime } from './quickstatements.ts';
import { comparisonReport } from './comparison-report.ts';
import { compareWithWikidata, pairsIn } from './wikidata-comparison.ts';

const act = {
  id: 'nota',
  type: 'memorandum-of-understanding' as const,
  signedOn: '2018-10',
  sources: ['resmi'],
};
const parties = [{ place: 'rumah' }, { place: 'seberang' }];
const atlasWith = (facts: Partial<ReadPartnership>) =>
  buildAtlas(
    madeUpRecords({
      partnerships: [madeUpPartnership('contoh', { parties, agreements: [act], ...facts })],
      places: [
        madeUpPlace('rumah', { wikidata: 'Q20' }),
        madeUpPlace('seberang', { wikidata: 'Q3', country: 'JP' }),
      ],
      sources: [
        madeUpSource('resmi', { url: 'https://s.example/"a"', reliability: 'primary' }),
        madeUpSource('blog', { url: 'https://b.example/', reliability: 'weak' }),
      ],
    }),
    '2026-11-22',
  );

test.for([
  { date: '2018', is: '+2018-00-00T00:00:00Z/9' },
  { date: '2018-10', is: '+2018-10-00T00:00:00Z/10' },
  { date: '2018-10-24', is: '+2018-10-24T00:00:00Z/11' },
])('Wikidata is told $date as exactly as it is known', ({ date, is }) => {
  expect(wikidataTime(date)).toBe(is);
});

test('a live sister tie is stated both ways, with its beginning and its source', () => {
  const cells = ['P190', 'P580', '+2018-10-00T00:00:00Z/10', 'S854', '"https://s.example/%22a%22"', 'S813', '+2026-01-01T00:00:00Z/11']; // prettier-ignore
  const row = (from: string, to: string) => [from, cells[0], to, ...cells.slice(1)].join('\t');
  expect(quickStatements(atlasWith({}).partnerships)).toBe(
    `${row('Q20', 'Q3')}\n${row('Q3', 'Q20')}\n`,
  );
});

test.for<{ when: string; facts: Partial<ReadPartnership> }>([
  { when: 'only an intent', facts: { agreements: [{ ...act, type: 'letter-of-intent' }] } },
  { when: 'a term that has passed', facts: { agreements: [{ ...act, endsOn: '2023' }] } },
  { when: 'a tie of another kind', facts: { kind: 'foreign-government' } },
  { when: 'only a weak source', facts: { agreements: [{ ...act, sources: ['blog'] }] } },
  {
    when: 'a region without an item',
    facts: { parties: [{ place: 'rumah' }, { place: 'kota-x' }] },
  },
])('nothing is stated of $when', ({ facts }) => {
  expect(quickStatements(atlasWith(facts).partnerships)).toBe('');
});

const item = (id: string) => ({ value: `http://www.wikidata.org/entity/${id}` });
const answer = (...pairs: [string, string][]) => ({
  results: { bindings: pairs.map(([one, other]) => ({ item: item(one), twin: item(other) })) },
});

test('a pair is read once, whichever way it is stated', () => {
  expect(pairsIn(answer(['Q20', 'Q3'], ['Q3', 'Q20'], ['Q3', 'Q3']))).toEqual([['Q3', 'Q20']]);
});

test.for([{}, null, [], { results: {} }, 'Q1'])('%j is no answer of Wikidata', (value) => {
  expect(() => pairsIn(value)).toThrow('no results.bindings');
});

test('what differs is told apart, and what only Wikidata has is a lead', () => {
  const { partnerships, places } = atlasWith({});
  const compare = (...pairs: [string, string][]) =>
    compareWithWikidata(partnerships, places, pairsIn(answer(...pairs)));
  expect(compare(['Q3', 'Q20'])).toMatchObject({
    both: [{ id: 'contoh' }],
    oursOnly: [],
    theirsOnly: [],
  });
  const differing = compare(['Q20', 'Q99'], ['Q98', 'Q99']);
  expect(differing).toMatchObject({
    both: [],
    oursOnly: [{ id: 'contoh', legalState: 'term-unknown', pair: ['Q3', 'Q20'] }],
    theirsOnly: [{ pair: ['Q20', 'Q99'], places: ['rumah', undefined] }],
  });
  expect(comparisonReport(differing)).toContain('leads to look into, never facts: 1');
});

test('a tie without an item on one side cannot be compared', () => {
  const { partnerships, places } = atlasWith({
    parties: [{ place: 'rumah' }, { place: 'kota-x' }],
  });
  expect(compareWithWikidata(partnerships, places, []).withoutItem).toEqual([
    { id: 'contoh', places: ['kota-x'] },
  ]);
});
