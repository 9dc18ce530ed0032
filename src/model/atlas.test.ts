import { expect, test } from 'vitest';
import { buildAtlas } from './atlas.ts';
import {
  madeUpFigure,
  madeUpOrganization,
  madeUpOutput,
  madeUpPartnership,
  madeUpPlace,
  madeUpProgramme,
  madeUpRecords,
  madeUpSource,
} from './made-up-records.ts';
import { roleIn } from './organization.ts';
import { placeRoleIn } from './place.ts';
import type { ReadPartnership, Records } from './records.ts';

const day = '2026-07-01';
const build = (more: Partial<Records>) => buildAtlas(madeUpRecords(more), day);
const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);
const mou = (signedOn: string, endsOn?: string): Partial<ReadPartnership> => ({
  agreements: [
    { id: 'mou', type: 'memorandum-of-understanding', signedOn, endsOn, sources: ['s'] },
  ],
});

test('partnerships stand by legal state, then the latest evidence, then title, then id', () => {
  const atlas = build({
    partnerships: [
      madeUpPartnership('unknown'),
      madeUpPartnership('older', mou('2001')),
      madeUpPartnership('same-b', { ...mou('2010'), title: { id: 'B', en: 'A' } }),
      madeUpPartnership('same-a-2', { ...mou('2010'), title: { id: 'A', en: 'B' } }),
      madeUpPartnership('same-a-1', { ...mou('2010-01-01'), title: { id: 'A', en: 'C' } }),
      madeUpPartnership('lapsed', mou('2019', '2024')),
      madeUpPartnership('in-term', mou('1999', '2030')),
    ],
  });
  const order = ['in-term', 'same-a-1', 'same-a-2', 'same-b', 'older', 'lapsed', 'unknown'];
  expect(ids(atlas.partnerships)).toEqual(order);
});

test('drafts are left out, withdrawn ones are kept apart, and neither is named as related', () => {
  const withdrawn = {
    on: '2026-01-01',
    reason: { id: 'Rekaman ganda', en: 'Double' },
    replacedBy: 'a',
  };
  const atlas = build({
    partnerships: [
      madeUpPartnership('a', { related: ['b', 'draft', 'gone'] }),
      madeUpPartnership('b'),
      madeUpPartnership('draft', { draft: true }),
      madeUpPartnership('gone', { withdrawn, related: ['a'] }),
      madeUpPartnership('gone-draft', { withdrawn, draft: true }),
    ],
  });
  expect(ids(atlas.partnerships)).toEqual(['a', 'b']);
  expect(ids(atlas.withdrawn)).toEqual(['gone']);
  expect(ids(atlas.find.partnership('a')?.related ?? [])).toEqual(['b']);
  expect(ids(atlas.find.partnership('gone')?.related ?? [])).toEqual(['a']);
  expect(atlas.find.partnership('draft')).toBeUndefined();
  expect(atlas.counts.partnerships).toBe(2);
  expect(ids(atlas.find.place('kota-a')?.partnerships ?? [])).toEqual(['a', 'b']);
  expect(ids(atlas.find.source('s')?.partnerships ?? [])).toEqual(['a', 'b']);
});

test('places at home stand first by name, those abroad by the name of their country', () => {
  const atlas = build({
    places: [
      madeUpPlace('kota-jauh', { country: 'KR' }),
      madeUpPlace('basel', { country: 'CH' }),
      madeUpPlace('arima', { country: 'JP' }),
    ],
  });
  expect(ids(atlas.places)).toEqual(['kota-a', 'kota-b', 'arima', 'kota-x', 'kota-jauh', 'basel']);
});

test('an organization is joined with its seat, its parent and its partnerships', () => {
  const atlas = build({
    organizations: [
      madeUpOrganization('rs-b', { place: 'kota-b', parent: 'univ' }),
      madeUpOrganization('univ', { place: 'kota-b' }),
      madeUpOrganization('jejaring'),
    ],
    partnerships: [
      madeUpPartnership('as-party', { parties: [{ place: 'kota-a' }, { organization: 'rs-b' }] }),
      madeUpPartnership('in-programme', {
        programmes: [
          madeUpProgramme('p', { organizations: ['rs-b'] }),
          madeUpProgramme('q', { organizations: ['rs-b'] }),
        ],
      }),
    ],
  });
  const hospital = atlas.find.organization('rs-b');
  const seat = atlas.find.place('kota-b');
  if (!hospital || !seat) throw new Error('A made-up record is missing.');
  expect(hospital.place).toBe(seat);
  expect(hospital.parent?.id).toBe('univ');
  expect(ids(seat.organizations)).toEqual(['rs-b', 'univ']);
  expect(hospital.partnerships.map((one) => [one.id, roleIn(hospital, one)])).toEqual([
    ['in-programme', 'programme'],
    ['as-party', 'party'],
  ]);
  expect(seat.partnerships.map((one) => [one.id, placeRoleIn(seat, one)])).toEqual([
    ['as-party', 'seat'],
  ]);
  expect(atlas.programmes.map(({ organizations }) => ids(organizations))).toEqual([
    ['rs-b'],
    ['rs-b'],
  ]);
});

test('countries stand by the number of their partnerships, home is none of them', () => {
  const atlas = build({
    places: [madeUpPlace('kota-y', { country: 'AU' }), madeUpPlace('kota-z', { country: 'AT' })],
    partnerships: [
      madeUpPartnership('a'),
      madeUpPartnership('b', {
        parties: [{ place: 'kota-a' }, { place: 'kota-x' }, { place: 'kota-y' }],
      }),
    ],
  });
  expect(atlas.countries.map(({ code, partnerships }) => [code, ids(partnerships)])).toEqual([
    ['JP', ['a', 'b']],
    ['AU', ['b']],
    ['AT', []],
  ]);
  expect(atlas.counts.countries).toBe(2);
  expect(atlas.find.country('AT')?.places.map(({ id }) => id)).toEqual(['kota-z']);
});

test('sectors tell agreed, done and hoped for apart, and keep their programmes', () => {
  const atlas = build({
    partnerships: [
      madeUpPartnership('a', { sectors: { agreement: ['health'], aspiration: ['trade'] } }),
      madeUpPartnership('b', { programmes: [madeUpProgramme('p', { status: 'planned' })] }),
      madeUpPartnership('c', { programmes: [madeUpProgramme('q')] }),
    ],
  });
  const health = atlas.find.sector('health');
  expect(atlas.sectors).toHaveLength(29);
  expect(ids(health?.agreed ?? [])).toEqual(['a']);
  expect(ids(health?.done ?? [])).toEqual(['c']);
  expect(ids(health?.all ?? [])).toEqual(['c', 'a']);
  expect(health?.programmes.map(({ programme }) => programme.id)).toEqual(['q', 'p']);
  expect(ids(atlas.find.sector('trade')?.hoped ?? [])).toEqual(['a']);
  expect(atlas.find.sector('space')).toBeUndefined();
});

test('sources are numbered by first appearance and know what they support', () => {
  const cite = (id: string) => ({ sources: [id] });
  const atlas = build({
    sources: ['act', 'dispute', 'event', 'programme', 'output'].map((id) => madeUpSource(id)),
    places: [madeUpPlace('kota-c', { claims: [madeUpFigure('event')] })],
    partnerships: [
      madeUpPartnership('a', {
        agreements: [
          {
            id: 'mou',
            type: 'memorandum-of-understanding',
            disputed: [{ field: 'signedOn', value: '2001', ...cite('dispute') }],
            ...cite('act'),
          },
        ],
        events: [{ type: 'visit', description: { id: 'x', en: 'x' }, ...cite('event') }],
        programmes: [
          madeUpProgramme('p', {
            outputs: [madeUpOutput('reported', 'output')],
            sources: ['programme', 'act'],
          }),
        ],
      }),
    ],
  });
  const [partnership] = atlas.partnerships;
  expect(partnership?.sources.map(({ number, source }) => `${number} ${source.id}`)).toEqual([
    '1 dispute',
    '2 act',
    '3 event',
    '4 output',
    '5 programme',
    '6 s',
  ]);
  expect(atlas.find.source('act')?.supports.map(({ fields }) => fields)).toEqual([
    ['agreements[mou]', 'programmes[p]'],
  ]);
  expect(ids(atlas.find.source('event')?.places ?? [])).toEqual(['kota-c']);
  expect(partnership?.conflicts.map(({ dispute }) => dispute.value)).toEqual(['2001']);
  expect(partnership?.evidence).toBe('several');
});

test.for<{ what: string; more: Partial<Records>; message: string }>([
  {
    what: 'a place',
    more: {
      partnerships: [
        madeUpPartnership('a', { parties: [{ place: 'kota-q' }, { place: 'kota-x' }] }),
      ],
    },
    message: 'The partnership “a” names the place “kota-q”, which does not exist.',
  },
  {
    what: 'a source',
    more: { partnerships: [madeUpPartnership('a', { furtherSources: ['q'] })] },
    message: 'The partnership “a” names the source “q”, which does not exist.',
  },
  {
    what: 'a seat',
    more: { organizations: [madeUpOrganization('rs-a', { place: 'kota-q' })] },
    message: 'The organization “rs-a” names the place “kota-q”, which does not exist.',
  },
])('an atlas is not built with $what that does not exist', ({ more, message }) => {
  expect(() => build(more)).toThrow(message);
});

test('an atlas of nothing has nothing but its vocabulary', () => {
  const nothing = {
    partnerships: [],
    narratives: [],
    places: [],
    organizations: [],
    sources: [],
    glossary: [],
  };
  const atlas = buildAtlas(nothing, day);
  expect([atlas.partnerships, atlas.places, atlas.countries, atlas.programmes]).toEqual([
    [],
    [],
    [],
    [],
  ]);
  expect(Object.values(atlas.counts.byState).every((count) => count === 0)).toBe(true);
});

test('records that were joined before are joined on another day as if they were new', () => {
  const records = madeUpRecords({ partnerships: [madeUpPartnership('a', mou('2019', '2024'))] });
  const stateOn = (on: string) => buildAtlas(records, on).partnerships[0]?.legalState;
  expect(['2020-01-01', '2026-07-01', '2020-01-01'].map(stateOn)).toEqual([
    'in-term',
    'term-passed',
    'in-term',
  ]);
});
