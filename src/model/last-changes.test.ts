import { expect, test } from 'vitest';
import { buildAtlas } from './atlas.ts';
import type { ChangeHistory } from './changes.ts';
import { lastChangesOf } from './last-changes.ts';
import { madeUpPartnership, madeUpRecords } from './made-up-records.ts';
import type { ReadPartnership } from './records.ts';

const changes = [{ what: 'corrected' }] as const;
const history: ChangeHistory = {
  reach: 'whole',
  since: '2024-01-01',
  releases: [],
  days: [
    { day: '2025-06-06', records: [{ collection: 'places', id: 'kota-b', changes }] },
    { day: '2025-05-05', records: [{ collection: 'partnerships', id: 'contoh', changes }] },
    {
      day: '2024-01-01',
      records: [
        { collection: 'partnerships', id: 'contoh', changes },
        { collection: 'places', id: 'kota-b', changes },
        { collection: 'pages', id: 'metode', changes },
      ],
    },
  ],
};

const lapsing: Partial<ReadPartnership> = {
  agreements: [
    {
      id: 'mou',
      type: 'memorandum-of-understanding',
      signedOn: '2020-01-01',
      endsOn: '2026-03-31',
      sources: ['s'],
    },
  ],
};

const atlasWith = (facts: Partial<ReadPartnership>, day: string) =>
  buildAtlas(madeUpRecords({ partnerships: [madeUpPartnership('contoh', facts)] }), day);

test.for([
  { when: 'its record was changed', facts: {}, day: '2026-07-01', told: history, is: '2025-05-05' },
  { when: 'a source was read', facts: {}, day: '2026-07-01', told: undefined, is: '2026-01-01' },
  { when: 'its term passed', facts: lapsing, day: '2026-07-01', told: history, is: '2026-04-01' },
  {
    when: 'its term is to pass',
    facts: lapsing,
    day: '2026-03-31',
    told: history,
    is: '2025-05-05',
  },
])('a partnership last changed when $when: $is', ({ facts, day, told, is }) => {
  const atlas = atlasWith(facts, day);
  const last = lastChangesOf(atlas, told);
  expect(atlas.partnerships.map(last.ofPartnership)).toEqual([is]);
});

test('a place changes with its record and with its partnerships, and may have no known day', () => {
  const atlas = atlasWith({}, '2026-07-01');
  const days = (told: ChangeHistory | undefined) =>
    ['kota-a', 'kota-b'].map((id) => {
      const place = atlas.find.place(id);
      return place && lastChangesOf(atlas, told).ofPlace(place);
    });
  expect(days(history)).toEqual(['2025-05-05', '2025-06-06']);
  expect(days(undefined)).toEqual(['2026-01-01', undefined]);
});

test('the whole changes with its latest part; of what nobody tells, nothing is said', () => {
  const atlas = atlasWith({}, '2026-07-01');
  const last = lastChangesOf(atlas, history);
  expect([last.ofAll, last.ofCollection('pages'), last.ofCollection('glossary')]).toEqual([
    '2025-06-06',
    '2024-01-01',
    undefined,
  ]);
});
