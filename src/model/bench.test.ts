import { expect, test } from 'vitest';
import type { Agreement } from '#schema/agreement.ts';
import { buildAtlas } from './atlas.ts';
import { comparableActsOf, mainActsByKind, termLengthOf } from './bench-acts.ts';
import { stageOf, stagesOf } from './bench-stages.ts';
import { groupsOf, neighboursOf, sharedPartnersOf } from './bench.ts';
import { madeUpPartnership, madeUpPlace, madeUpRecords } from './made-up-records.ts';
import type { ReadPartnership } from './records.ts';

const act = (facts: Partial<Agreement> = {}): Agreement => ({
  id: 'nota',
  type: 'memorandum-of-understanding',
  signedOn: '2020-01-01',
  sources: ['s'],
  ...facts,
});
const abroad = { country: 'JP' };
const places = [
  madeUpPlace('kota-a'),
  madeUpPlace('kota-b'),
  madeUpPlace('kota-c'),
  madeUpPlace('kota-x', abroad),
  madeUpPlace('kota-y', abroad),
  madeUpPlace('kota-z', { country: 'KR' }),
];
const tie = (home: string, other: string, facts: Partial<ReadPartnership> = {}) =>
  madeUpPartnership(`${home}-${other}`, {
    parties: [{ place: home }, { place: other }],
    sectors: { agreement: ['health'] },
    ...facts,
  });
const atlasOf = (...partnerships: ReadPartnership[]) =>
  buildAtlas(madeUpRecords({ partnerships, places }), '2026-07-01');

const atlas = atlasOf(
  tie('kota-a', 'kota-x'),
  tie('kota-b', 'kota-x'),
  tie('kota-b', 'kota-y'),
  tie('kota-c', 'kota-y', { sectors: { aspiration: ['trade'] } }),
  tie('kota-c', 'kota-z'),
);
const placeOf = (id: string) => atlas.find.place(id) ?? expect.fail(`no place ${id}`);
const inCountry = (code: string) => atlas.find.country(code)?.partnerships ?? [];

test('a place learns who else works with its countries, and in which of its sectors', () => {
  const [japan, ...others] = neighboursOf(placeOf('kota-a'), inCountry);
  expect(others).toEqual([]);
  expect(japan?.key).toBe('JP');
  expect(japan?.partnerships).toHaveLength(3);
  expect(japan?.places.map(({ id }) => id)).toEqual(['kota-b', 'kota-c']);
  expect(japan?.sectors.map(({ key, partnerships }) => [key, partnerships.length])).toEqual([
    ['health', 2],
  ]);
});

test('where nobody else works with a country, it is left out', () => {
  expect(neighboursOf(placeOf('kota-z'), inCountry)).toEqual([]);
});

test('a place learns which of its partners works with others', () => {
  const shared = sharedPartnersOf(placeOf('kota-a'));
  expect(shared.map(({ others }) => others.map(({ id }) => id))).toEqual([['kota-b-kota-x']]);
});

test('groups stand by size, each with its places in Indonesia', () => {
  const groups = groupsOf(atlas.partnerships, ({ countries }) => countries);
  expect(groups.map(({ key, places: own }) => [key, own.length])).toEqual([
    ['JP', 3],
    ['KR', 1],
  ]);
});

test.for([
  { facts: { endsOn: '2024-12-31' }, is: { least: 60, most: 60 } },
  { facts: { endsOn: '2025-01-01' }, is: { least: 60, most: 60 } },
  { facts: { endsOn: '2024-11-30' }, is: { least: 59, most: 59 } },
  { facts: { signedOn: '2020', endsOn: '2025' }, is: { least: 48, most: 72 } },
  { facts: { signedOn: '2020-12-23', endsOn: '2021' }, is: { least: 0, most: 12 } },
  { facts: { openEnded: true as const }, is: undefined },
])('an act with $facts runs $is', ({ facts, is }) => {
  expect(termLengthOf(act(facts))).toEqual(is);
});

test('comparable are acts of the same kind and sector with a known term, those that can be read first', () => {
  const { partnerships } = atlasOf(
    tie('kota-a', 'kota-x', { agreements: [act({ endsOn: '2025' })] }),
    tie('kota-b', 'kota-x', { agreements: [act({ endsOn: '2030' })] }),
    tie('kota-b', 'kota-y', {
      agreements: [act({ openEnded: true, document: 'https://kota.example/nota.pdf' })],
    }),
    tie('kota-c', 'kota-x', { agreements: [act()] }),
    tie('kota-c', 'kota-y', { agreements: [act({ type: 'letter-of-intent', endsOn: '2030' })] }),
    tie('kota-c', 'kota-z', {
      sectors: { agreement: ['trade'] },
      agreements: [act({ endsOn: '2030' })],
    }),
    tie('kota-a', 'kota-z', { kind: 'foreign-government', agreements: [act({ endsOn: '2030' })] }),
  );
  const own = new Set(partnerships.filter(({ id }) => id === 'kota-a-kota-x'));
  const like = { kinds: new Set(['sister' as const]), sectors: new Set(['health' as const]) };
  const found = comparableActsOf(mainActsByKind(partnerships), like, own);
  expect(found).toMatchObject({ alike: 4, termed: 3, readable: 1 });
  expect(found.acts.map(({ partnership }) => partnership.id)).toEqual([
    'kota-b-kota-y',
    'kota-b-kota-x',
  ]);
});

const event = (type: 'visit' | 'council-approval' | 'ministry-approval') => ({
  type,
  date: '2024',
  description: { id: 'x', en: 'x' },
  sources: ['s'],
});

test.for([
  { facts: { events: [event('visit')] }, stage: 3 },
  { facts: { agreements: [act({ type: 'letter-of-intent' })] }, stage: 4 },
  { facts: { events: [event('council-approval')] }, stage: 6 },
  { facts: { events: [event('council-approval'), event('ministry-approval')] }, stage: 10 },
  { facts: { agreements: [act({ endsOn: '2030' })] }, stage: 11 },
  { facts: { agreements: [act({ endsOn: '2021' })] }, stage: 'after' },
  { facts: { agreements: [act()] }, stage: undefined },
  { facts: { kind: 'domestic-government' as const, events: [event('visit')] }, stage: undefined },
])('by its state a partnership stands before stage $stage', ({ facts, stage }) => {
  const [partnership] = atlasOf(tie('kota-a', 'kota-x', facts)).partnerships;
  expect(stageOf(partnership ?? expect.fail('no partnership'))).toBe(stage);
});

test('stages stand in the order of the guide', () => {
  const { partnerships } = atlasOf(
    tie('kota-a', 'kota-x', { agreements: [act({ endsOn: '2021' })] }),
    tie('kota-b', 'kota-x', { agreements: [act({ type: 'letter-of-intent' })] }),
  );
  expect(stagesOf(partnerships).map(({ stage }) => stage)).toEqual([4, 'after']);
});
