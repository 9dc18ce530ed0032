import { expect, test } from 'vitest';
import { buildAtlas } from '#model/atlas.ts';
import { changeLogOf } from '#model/change-log.ts';
import type { ChangeHistory, RecordChanges } from '#model/changes.ts';
import { madeUpPartnership, madeUpRecords } from '#model/made-up-records.ts';
import { latestChanges } from './latest-changes.ts';

const atlas = buildAtlas(madeUpRecords({ partnerships: [madeUpPartnership('a')] }), '2026-11-22');
const changed = (id: string, ...whats: RecordChanges['changes']): RecordChanges => ({
  collection: 'partnerships',
  id,
  changes: whats,
});
const historyOf = (...records: RecordChanges[]): ChangeHistory => ({
  reach: 'whole',
  since: '2026-11-01',
  days: [{ day: '2026-11-22', records }],
  releases: [],
});
const added = { what: 'record-added' } as const;

test.for([
  {
    when: 'a partnership changed in several ways',
    records: [changed('a', { what: 'renewal-added' }, { what: 'end-added' }, { what: 'reworded' })],
    is: [
      {
        href: '/kerja-sama/a/',
        title: 'kota-a–kota-x',
        note: '22 November 2026: perpanjangan ditambahkan; 2 perubahan lain',
      },
    ],
  },
  {
    when: 'the record is gone',
    records: [changed('z', { what: 'record-removed' })],
    is: [{ href: '/perubahan/', title: 'z', note: '22 November 2026: dikeluarkan dari atlas' }],
  },
  {
    when: 'many met the same',
    records: Array.from({ length: 20 }, (_, at) => changed(`z${at}`, added)),
    is: [
      {
        href: '/perubahan/',
        title: '20 kerja sama: ditambahkan ke atlas',
        note: '22 November 2026',
      },
    ],
  },
  {
    when: 'no partnership changed',
    records: [{ collection: 'sources' as const, id: 's', changes: [added] }],
    is: [
      {
        href: '/perubahan/',
        title: 'Catatan lain: 1 sumber ditambahkan.',
        note: '22 November 2026',
      },
    ],
  },
])('when $when, that is what the line says', ({ records, is }) => {
  expect(latestChanges('id', changeLogOf(historyOf(...records), atlas), 4)).toEqual(is);
});

test('no more lines than asked for', () => {
  const records = Array.from({ length: 9 }, (_, at) => changed(`z${at}`, added));
  expect(latestChanges('en', changeLogOf(historyOf(...records), atlas), 4)).toHaveLength(4);
});
