import { expect, test } from 'vitest';
import {
  madeUpOrganization,
  madeUpPartnership,
  madeUpPlace,
  madeUpProgramme,
  madeUpSource,
} from '#model/made-up-records.ts';
import type { PartnershipRecord } from '#schema/partnership.ts';
import type { PlaceRecord } from '#schema/place.ts';
import type { BodyPart } from '#reading/body.ts';
import type { Agreement } from '#schema/agreement.ts';
import type { Content } from './content-rule.ts';
import { rules } from './index.ts';
import { recordsUsed } from './records-used.ts';

const mapOf = <T extends { id: string }>(...records: T[]): Map<string, T> =>
  new Map(records.map((record) => [record.id, record]));

const act = (id: string, facts: Partial<Agreement> = {}): Agreement => ({
  id,
  type: 'memorandum-of-understanding',
  sources: ['s'],
  ...facts,
});

const inJapan = { country: 'JP', coordinates: [35, 135] } satisfies Partial<PlaceRecord>;

/** A small valid atlas with one partnership of the given facts. */
const contentWith = (
  facts: Partial<PartnershipRecord> & { body?: BodyPart[] } = {},
  others: Partial<Content> = {},
): Content => ({
  partnerships: mapOf(madeUpPartnership('a-x', { agreements: [act('mou')], ...facts })),
  narratives: new Map(),
  places: mapOf(
    madeUpPlace('kota-a'),
    madeUpPlace('kota-b'),
    madeUpPlace('kota-x', inJapan),
    madeUpPlace('provinsi-y', { ...inJapan, level: 1 }),
  ),
  organizations: mapOf(
    madeUpOrganization('rumah-sakit', { place: 'kota-a' }),
    madeUpOrganization('sekolah-x', { place: 'kota-x' }),
    madeUpOrganization('jejaring'),
  ),
  sources: mapOf(madeUpSource('s')),
  glossary: new Map(),
  pages: new Map(),
  faulty: new Set(),
  bodyDigests: new Map([['a-x', 'aaaaaaaa']]),
  ...others,
});

/** The partnership twice, the second time with facts of its own. */
const twice = (facts: Partial<PartnershipRecord>) =>
  mapOf(
    madeUpPartnership('a-x', { agreements: [act('mou')] }),
    madeUpPartnership('b-x', { agreements: [act('mou')], ...facts }),
  );

/** The places with two of Indonesia, the first and second with facts of their own. */
const withPlace = (facts: Partial<PlaceRecord>, others: Partial<PlaceRecord> = {}): Content =>
  contentWith(
    { parties: [home, abroad] },
    {
      places: mapOf(
        madeUpPlace('kota-a'),
        madeUpPlace('kota-x', inJapan),
        madeUpPlace('kota-b', others),
        madeUpPlace('kota-c', facts),
      ),
    },
  );

const call = (name: 'Cite' | 'Programme' | 'Agreement', attributes: Record<string, string>) => [
  { call: name, attributes, line: 9, column: 3 } as BodyPart,
];

// Spare records are looked for in tests of their own: the small atlas has some.
const found = (content: Content) =>
  rules
    .filter((rule) => rule !== recordsUsed)
    .flatMap((rule) =>
      rule
        .check(content, '2026-07-01')
        .map(({ path, at }) => `${rule.id} ${at ? `${at.line}:${at.column}` : path.join('.')}`),
    );

const home = { place: 'kota-a' };
const abroad = { place: 'kota-x' };
const narrative = (ofBody: string) =>
  new Map([['a-x', { translatedOn: '2026-01-01', ofBody, body: [] }]]);
const page = { title: 'Judul', description: 'Uraian', body: [] };

test.for<{ when: string; content: Content; finds: string[] }>([
  { when: 'everything is right', content: contentWith(), finds: [] },
  {
    when: 'a party is no record',
    content: contentWith({ parties: [home, { place: 'kota-z' }] }),
    finds: ['ids-exist parties.1.place'],
  },
  {
    when: 'a party is a record with faults of its own',
    content: contentWith(
      { parties: [home, { place: 'kota-z' }] },
      { faulty: new Set(['places/kota-z']) },
    ),
    finds: [],
  },
  {
    when: 'a source of a disputed value is no record',
    content: contentWith({
      agreements: [
        act('mou', { disputed: [{ field: 'signedOn', value: '2001', sources: ['z'] }] }),
      ],
    }),
    finds: ['ids-exist agreements.0.disputed.0.sources.0'],
  },
  {
    when: 'the body cites a source that is no record',
    content: contentWith({ body: call('Cite', { source: 'z' }) }),
    finds: ['ids-exist 9:3'],
  },
  {
    when: 'the body shows a programme of another record',
    content: contentWith({ body: call('Programme', { id: 'p' }) }),
    finds: ['own-ids-exist 9:3'],
  },
  {
    when: 'the body shows a programme of its own record',
    content: contentWith({
      programmes: [madeUpProgramme('p')],
      body: call('Programme', { id: 'p' }),
    }),
    finds: [],
  },
  {
    when: 'an act renews itself',
    content: contentWith({ agreements: [act('mou', { renews: 'mou' })] }),
    finds: ['own-ids-exist agreements.0.renews'],
  },
  {
    when: 'an act renews a later one',
    content: contentWith({
      agreements: [act('a', { signedOn: '2020' }), act('b', { signedOn: '2019-12', renews: 'a' })],
    }),
    finds: ['renews-earlier-act agreements.1.renews'],
  },
  {
    when: 'an act renews one of the same year',
    content: contentWith({
      agreements: [act('a', { signedOn: '2020' }), act('b', { signedOn: '2020-12', renews: 'a' })],
    }),
    finds: [],
  },
  {
    when: 'no source is cited',
    content: contentWith({ agreements: [], furtherSources: [] }),
    finds: ['cites-a-source '],
  },
  {
    when: 'a source is only read as well',
    content: contentWith({ agreements: [], furtherSources: ['s'] }),
    finds: [],
  },
  {
    when: 'a sister has both places in Indonesia',
    content: contentWith({ parties: [home, { place: 'kota-b' }] }),
    finds: ['kind-fits-parties parties'],
  },
  {
    when: 'a sister has one place only',
    content: contentWith({ parties: [home, { organization: 'sekolah-x' }] }),
    finds: ['kind-fits-parties parties'],
  },
  {
    when: 'nobody lies in Indonesia',
    content: contentWith({ parties: [abroad, { place: 'provinsi-y' }] }),
    finds: ['kind-fits-parties parties', 'equal-level parties'],
  },
  {
    when: 'a domestic kind has a party abroad',
    content: contentWith({
      kind: 'domestic-institution',
      parties: [home, { organization: 'sekolah-x' }],
    }),
    finds: ['kind-fits-parties parties'],
  },
  {
    when: 'a domestic kind has a partner without a seat',
    content: contentWith({
      kind: 'domestic-institution',
      parties: [home, { organization: 'jejaring' }],
    }),
    finds: [],
  },
  {
    when: 'a place is party to an institutional one',
    content: contentWith({ kind: 'institutional', parties: [home, { organization: 'sekolah-x' }] }),
    finds: ['kind-fits-parties parties'],
  },
  {
    when: 'two institutions, one of them in Indonesia',
    content: contentWith({
      kind: 'institutional',
      parties: [{ organization: 'rumah-sakit' }, { organization: 'sekolah-x' }],
    }),
    finds: [],
  },
  {
    when: 'sisters stand on different tiers',
    content: contentWith({ parties: [home, { place: 'provinsi-y' }] }),
    finds: ['equal-level parties'],
  },
  {
    when: 'sisters on different tiers are explained',
    content: contentWith({
      parties: [home, { place: 'provinsi-y' }],
      kindNote: { id: 'Beda tingkat.', en: 'Different tiers.' },
    }),
    finds: [],
  },
  {
    when: 'two partnerships have the same parties and kind',
    content: contentWith({}, { partnerships: twice({}) }),
    finds: ['parties-once parties'],
  },
  {
    when: 'the same parties have a partnership of another kind',
    content: contentWith({}, { partnerships: twice({ kind: 'foreign-government' }) }),
    finds: [],
  },
  {
    when: 'one of two with the same parties is withdrawn',
    content: contentWith(
      {},
      {
        partnerships: twice({
          withdrawn: { on: '2026-01-01', reason: { id: 'Ganda', en: 'Double' } },
        }),
      },
    ),
    finds: [],
  },
  {
    when: 'latitude and longitude are swapped',
    content: withPlace({ coordinates: [106.8, -6.2] }),
    finds: ['coordinates-in-country coordinates'],
  },
  {
    when: 'a place lies just off the coast',
    content: withPlace({ coordinates: [5.95, 95.3] }),
    finds: [],
  },
  {
    when: 'a place lies in a country across the date line',
    content: withPlace({ country: 'FJ', coordinates: [-18.1, -179] }),
    finds: [],
  },
  {
    when: 'a place lies outside a country across the date line',
    content: withPlace({ country: 'FJ', coordinates: [-18.1, 106] }),
    finds: ['coordinates-in-country coordinates'],
  },
  {
    when: 'two places of a country share a name',
    content: withPlace({ name: { id: 'Kota  KOTA-B', en: 'Town of its own' } }),
    finds: ['homonyms-told-apart name'],
  },
  {
    when: 'two places of a country share a short name, and both say which they are',
    content: withPlace(
      { shortName: { id: 'Sama', en: 'Same' }, note: { id: 'Di timur.', en: 'In the east.' } },
      { shortName: { id: 'Sama', en: 'Same' }, note: { id: 'Di barat.', en: 'In the west.' } },
    ),
    finds: [],
  },
  {
    when: 'places of two countries share a name',
    content: withPlace({
      country: 'MY',
      coordinates: [3, 101],
      name: { id: 'Kota kota-b', en: 'Kota kota-b in English' },
    }),
    finds: [],
  },
  {
    when: 'a source was read after the last search',
    content: contentWith({}, { sources: mapOf(madeUpSource('s', { accessedOn: '2026-01-02' })) }),
    finds: ['searched-after-access searchedOn'],
  },
  {
    when: 'a source was read on the day of the last search',
    content: contentWith({}, { sources: mapOf(madeUpSource('s', { accessedOn: '2026-01-01' })) }),
    finds: [],
  },
  {
    when: 'a sector under programme has a plan only',
    content: contentWith({
      sectors: { programme: ['health'] },
      programmes: [madeUpProgramme('p', { status: 'planned' })],
    }),
    finds: ['programme-sectors-done sectors.programme.0'],
  },
  {
    when: 'a sector under programme has a programme of unknown status',
    content: contentWith({
      sectors: { programme: ['health'] },
      programmes: [madeUpProgramme('p', { status: 'unknown' })],
    }),
    finds: [],
  },
  {
    when: 'a programme of another sector covers it besides',
    content: contentWith({
      sectors: { programme: ['health', 'education'] },
      programmes: [madeUpProgramme('p', { furtherSectors: ['education'] })],
    }),
    finds: [],
  },
  {
    when: 'an act ends before it was signed',
    content: contentWith({ agreements: [act('mou', { signedOn: '2020-05', endsOn: '2020-04' })] }),
    finds: ['ends-after-start agreements.0.endsOn'],
  },
  {
    when: 'an act ends in the year it was signed',
    content: contentWith({ agreements: [act('mou', { signedOn: '2020-05', endsOn: '2020' })] }),
    finds: [],
  },
  {
    when: 'a programme ends before it starts',
    content: contentWith({
      programmes: [madeUpProgramme('p', { startedOn: '2020', endedOn: '2019' })],
    }),
    finds: ['ends-after-start programmes.0.endedOn'],
  },
  {
    when: 'an act was signed tomorrow',
    content: contentWith({ agreements: [act('mou', { signedOn: '2026-07-02' })] }),
    finds: ['dates-not-ahead agreements.0.signedOn'],
  },
  {
    when: 'an act was signed this year, ends ahead',
    content: contentWith({ agreements: [act('mou', { signedOn: '2026', endsOn: '2030' })] }),
    finds: [],
  },
  {
    when: 'a running programme starts ahead',
    content: contentWith({
      programmes: [madeUpProgramme('p', { startedOn: '2027', endedOn: '2028' })],
    }),
    finds: ['dates-not-ahead programmes.0.startedOn'],
  },
  {
    when: 'a planned programme lies ahead',
    content: contentWith({
      programmes: [madeUpProgramme('p', { status: 'planned', startedOn: '2027', endedOn: '2028' })],
    }),
    finds: [],
  },
  {
    when: 'a former address is in use',
    content: contentWith({ formerIds: ['a-x'] }),
    finds: ['former-ids-free formerIds.0'],
  },
  { when: 'a former address is free', content: contentWith({ formerIds: ['x-a'] }), finds: [] },
  {
    when: 'a draft stands in for a withdrawn one',
    content: contentWith(
      {},
      {
        partnerships: mapOf(
          madeUpPartnership('a-x', {
            agreements: [act('mou')],
            withdrawn: {
              on: '2026-01-01',
              reason: { id: 'Keliru', en: 'Wrong' },
              replacedBy: 'a-y',
            },
          }),
          madeUpPartnership('a-y', { agreements: [act('mou')], draft: true }),
        ),
      },
    ),
    finds: ['drafts-stay-apart withdrawn.replacedBy'],
  },
  {
    when: 'a draft is only related',
    content: contentWith(
      {},
      {
        partnerships: mapOf(
          madeUpPartnership('a-x', { agreements: [act('mou')], related: ['a-y'] }),
          madeUpPartnership('a-y', {
            kind: 'foreign-government',
            agreements: [act('mou')],
            draft: true,
          }),
        ),
      },
    ),
    finds: [],
  },
  {
    when: 'the Indonesian narrative has changed since',
    content: contentWith({}, { narratives: narrative('bbbbbbbb') }),
    finds: ['translations-complete ofBody'],
  },
  {
    when: 'the translation keeps up',
    content: contentWith({}, { narratives: narrative('aaaaaaaa') }),
    finds: [],
  },
  {
    when: 'a page is missing in English',
    content: contentWith({}, { pages: new Map([['tentang.id', page]]) }),
    finds: ['translations-complete '],
  },
  {
    when: 'a page is there in both languages',
    content: contentWith(
      {},
      {
        pages: new Map([
          ['tentang.id', page],
          ['tentang.en', page],
        ]),
      },
    ),
    finds: [],
  },
])('where $when, the rules find $finds', ({ content, finds }) => {
  expect(found(content)).toEqual(finds);
});

const link = (href: string): BodyPart[] => [
  { call: 'Link', attributes: { href }, isInline: true, line: 9, column: 3 },
];

test('a source, a place or an organization that nothing names is spare', () => {
  const spare = contentWith({}, { sources: mapOf(madeUpSource('s'), madeUpSource('t')) });
  expect(recordsUsed.check(spare, '').map(({ collection, id }) => `${collection}/${id}`)).toEqual([
    'sources/t',
    'places/kota-b',
    'places/provinsi-y',
    'organizations/rumah-sakit',
    'organizations/sekolah-x',
    'organizations/jejaring',
  ]);
});

test.for([
  { what: 'a party', facts: { parties: [home, { organization: 'rumah-sakit' }] } },
  { what: 'linked in a narrative', facts: { body: link('/lembaga/rumah-sakit/') } },
])('an organization is used where it is $what', ({ facts }) => {
  const spare = recordsUsed.check(contentWith(facts), '').map(({ id }) => id);
  expect(spare).toContain('kota-b');
  expect(spare).not.toContain('rumah-sakit');
});

test('while a record cannot be read, none is called spare', () => {
  const content = contentWith({}, { faulty: new Set(['partnerships/b-x']) });
  expect(recordsUsed.check(content, '')).toEqual([]);
});
