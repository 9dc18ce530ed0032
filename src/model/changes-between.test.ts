import { expect, test } from 'vitest';
import { changesOfPartnership, type Version } from './changes-between.ts';
import type { Facts } from './changes-facts.ts';

const act = { id: 'mou', type: 'memorandum-of-understanding', signedOn: '2019', sources: ['a'] };
const programme = {
  ...{ id: 'magang', name: { id: 'Magang', en: 'Apprenticeship' }, sector: 'labour' },
  ...{ status: 'planned', sources: ['a'] },
};
const visit = {
  ...{ date: '2020', type: 'visit', sources: ['a'] },
  description: { id: 'Kunjungan', en: 'Visit' },
};
const facts: Facts = {
  kind: 'sister',
  summary: { id: 'Ringkas', en: 'Short' },
  sectors: { agreement: ['health'] },
  agreements: [act],
  events: [visit],
  programmes: [programme],
  searchedOn: '2026-11-01',
};
const version = (changed: Facts = {}, body = 'Uraian.'): Version => ({
  facts: { ...facts, ...changed },
  body,
});

test.for<[string, Version, string[]]>([
  ['nothing', version(), []],
  ['only line breaks', version({}, 'Uraian.\n'), []],
  [
    'a renewal',
    version({ agreements: [act, { ...act, id: 'new', signedOn: '2025', renews: 'mou' }] }),
    ['renewal-added'],
  ],
  [
    'an amendment',
    version({ agreements: [act, { id: 'a', type: 'amendment' }] }),
    ['amendment-added'],
  ],
  ['another act', version({ agreements: [act, { id: 'b', type: 'unspecified' }] }), ['act-added']],
  ['an act with another id', version({ agreements: [{ ...act, id: 'other' }] }), []],
  ['an act taken out', version({ agreements: [] }), ['act-removed']],
  ['an end date', version({ agreements: [{ ...act, endsOn: '2024' }] }), ['end-added']],
  ['an end declared', version({ agreements: [{ ...act, endedOn: '2024' }] }), ['ended-added']],
  [
    'another day of signing',
    version({ agreements: [{ ...act, signedOn: '2019-05' }] }),
    ['signing-changed'],
  ],
  [
    'a text to read',
    version({ agreements: [{ ...act, document: 'https://a.example/' }] }),
    ['document-added'],
  ],
  [
    'a dispute',
    version({ agreements: [{ ...act, disputed: [{ field: 'endsOn' }] }] }),
    ['dispute-added'],
  ],
  ['an event', version({ events: [visit, { ...visit, date: '2021' }] }), ['event-added']],
  [
    'an event on another day',
    version({ events: [{ ...visit, date: '2021' }] }),
    ['event-corrected'],
  ],
  [
    'an event in other words',
    version({ events: [{ ...visit, description: { id: 'x', en: 'y' } }] }),
    ['reworded'],
  ],
  [
    'a programme',
    version({ programmes: [programme, { id: 'b', name: { id: 'B', en: 'B' } }] }),
    ['programme-added'],
  ],
  [
    'a programme under way',
    version({ programmes: [{ ...programme, status: 'running' }] }),
    ['programme-status'],
  ],
  [
    'a result',
    version({ programmes: [{ ...programme, outputs: [{ kind: 'reported', value: '3' }] }] }),
    ['result-added'],
  ],
  [
    'a plan, which is no result',
    version({ programmes: [{ ...programme, outputs: [{ kind: 'planned', value: '3' }] }] }),
    ['plan-added'],
  ],
  ['sectors', version({ sectors: { agreement: ['education'] } }), ['sectors-changed']],
  ['sources', version({ furtherSources: ['b', 'c'] }), ['sources-added']],
  ['a withdrawal', version({ withdrawn: { on: '2026-11-01' } }), ['withdrawn']],
  ['a search', version({ searchedOn: '2026-11-20' }), ['searched']],
  ['a summary', version({ summary: { id: 'Lain', en: 'Other' } }), ['summary-reworded']],
  ['an account', version({}, 'Uraian lain.'), ['narrative-reworded']],
  [
    'a source in the account',
    version({}, 'Uraian.<Cite source="z" />'),
    ['sources-added', 'narrative-reworded'],
  ],
  [
    'forms that nobody knows',
    version({ agreements: 'x', events: { a: 1 }, programmes: null, sectors: 3 }),
    ['act-removed', 'event-removed', 'programme-removed', 'sectors-changed', 'sources-removed'],
  ],
])('%s: told as %j', ([, after, told]) => {
  expect(changesOfPartnership(version(), after).map(({ what }) => what)).toEqual(told);
});

test('the first act of a record is told as that, with its type and date', () => {
  expect(changesOfPartnership(version({ agreements: [] }), version())).toEqual([
    { what: 'first-act-added', type: 'memorandum-of-understanding', on: '2019' },
  ]);
});

test('values from old versions are let through only where they are what they should be', () => {
  const hostile = { ...act, id: 'h', type: '<b>', signedOn: 'kemarin', renews: 'mou' };
  const named = { id: 'p', name: { id: `a\u202e${'x'.repeat(400)}`, en: '' } };
  const after = version({ agreements: [act, hostile], programmes: [programme, named] });
  const [renewal, added] = changesOfPartnership(version(), after);
  expect(renewal).toEqual({ what: 'renewal-added', type: 'unspecified', on: undefined });
  expect(added?.name?.en).toHaveLength(160);
  expect(added?.name?.id).toMatch(/^aU\+202Ex+$/);
});
