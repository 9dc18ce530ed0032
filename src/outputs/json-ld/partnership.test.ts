import { expect, test } from 'vitest';
import { buildAtlas } from '#model/atlas.ts';
import { madeUpOrganization, madeUpPartnership, madeUpPlace, madeUpRecords } from '#model/made-up-records.ts'; // prettier-ignore
import type { ReadPartnership } from '#model/records.ts';
import type { Agreement } from '#schema/agreement.ts';
import { frameAt } from './frame.ts';
import { describedPartnership } from './partnership.ts';

const frame = frameAt('en', new URL('https://atlas.example'));
const day = '2026-07-01';

const described = (facts: Partial<ReadPartnership>) => {
  const records = madeUpRecords({
    partnerships: [madeUpPartnership('contoh', facts)],
    places: [madeUpPlace('kota-q', { wikidata: 'Q1' })],
    organizations: [madeUpOrganization('rs')],
  });
  const [partnership] = buildAtlas(records, day).partnerships;
  if (!partnership) throw new Error('no partnership');
  // As a reader of the page finds it.
  return JSON.parse(JSON.stringify(describedPartnership(frame, partnership, day))) as ReturnType<
    typeof describedPartnership
  >;
};

const act = (facts: Partial<Agreement>): Agreement => ({
  id: 'mou',
  type: 'memorandum-of-understanding',
  sources: ['s'],
  ...facts,
});

test.for([
  {
    when: 'a source states both dates',
    acts: [act({ signedOn: '2024-03', endsOn: '2027-03' })],
    is: [{ dateCreated: '2024-03', expires: '2027-03' }],
  },
  {
    when: 'no source states an end',
    acts: [act({ signedOn: '2024' })],
    is: [{ dateCreated: '2024' }],
  },
  { when: 'it is open-ended', acts: [act({ openEnded: true })], is: [{}] },
  {
    when: 'the end was announced before its time',
    acts: [act({ signedOn: '2024', endedOn: '2025' })],
    is: [{ dateCreated: '2024' }],
  },
  {
    when: 'another source gives another day and number',
    acts: [
      act({
        number: '1',
        signedOn: '2024',
        endsOn: '2027',
        disputed: [
          { field: 'signedOn', value: '2023', sources: ['s'] },
          { field: 'number', value: '2', sources: ['s'] },
        ],
      }),
    ],
    is: [{ expires: '2027' }],
  },
])('an act says no more of its dates than is settled: $when', ({ acts, is }) => {
  const known = {
    '@type': 'CreativeWork',
    '@id': 'https://atlas.example/kerja-sama/contoh/#naskah-mou',
    name: 'Memorandum of understanding',
  };
  expect(described({ agreements: acts }).page?.mentions).toEqual(
    is.map((dates) => ({ ...known, ...dates })),
  );
});

test.for([
  { facts: { title: 'MoU A–B' }, is: { name: 'MoU A–B', genre: 'Memorandum of understanding' } },
  { facts: {}, is: { name: 'Memorandum of understanding' } },
  {
    facts: { disputed: [{ field: 'type', value: 'joint-agreement', sources: ['s'] }] },
    is: { name: 'Document of a type not established' },
  },
] as const)('an act is called $is.name', ({ facts, is }) => {
  const [told] = described({ agreements: [act(facts as Partial<Agreement>)] }).page
    ?.mentions as object[];
  expect(told).toEqual(expect.objectContaining(is));
});

test('a partnership without an act mentions none and has no dates', () => {
  const told = described({});
  expect(told.page).not.toHaveProperty('mentions');
  expect(JSON.stringify(told)).not.toMatch(/expires|dateCreated|startDate|endDate/);
});

test('the partnership itself is a thing with a name, in the language of the page', () => {
  expect(described({}).subject).toEqual({
    '@type': 'Thing',
    '@id': 'https://atlas.example/kerja-sama/contoh/#subjek',
    url: 'https://atlas.example/en/kerja-sama/contoh/',
    name: 'kota-a in English–kota-x in English',
    description: 'Kerja sama contoh in English',
    identifier: 'contoh',
  });
});

test('what is computed is observed on the day of the atlas, by a rule of the method page', () => {
  const observed = described({ agreements: [act({ signedOn: '2020', endsOn: '2023' })] }).others;
  expect(observed).toHaveLength(3);
  expect(observed?.[0]).toEqual({
    '@type': 'Observation',
    observationAbout: { '@id': 'https://atlas.example/kerja-sama/contoh/#subjek' },
    variableMeasured: 'legalState',
    value: 'term-passed',
    description: 'Term passed, renewal not found',
    observationDate: '2026-07-01',
    measurementTechnique: 'https://atlas.example/en/metode/#bagian-legal-state',
  });
});

test('the page is about its parties, those with an item on Wikidata the same as that', () => {
  const { page } = described({ parties: [{ place: 'kota-q' }, { organization: 'rs' }] });
  expect(page?.about).toEqual([
    {
      '@type': 'City',
      '@id': 'https://atlas.example/daerah/kota-q/#subjek',
      name: 'Kota kota-q in English',
      sameAs: 'https://www.wikidata.org/wiki/Q1',
    },
    {
      '@type': 'Hospital',
      '@id': 'https://atlas.example/lembaga/rs/#subjek',
      name: 'Lembaga rs in English',
    },
  ]);
});

test('a sector that is only hoped for is no keyword', () => {
  const { page } = described({ sectors: { agreement: ['health'], aspiration: ['tourism'] } });
  expect(page?.keywords).toEqual([expect.objectContaining({ termCode: 'health' })]);
});
