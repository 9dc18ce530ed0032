import { expect, test } from 'vitest';
import { buildAtlas } from './atlas.ts';
import { lapsesOf } from './lapsing.ts';
import { madeUpPartnership, madeUpRecords } from './made-up-records.ts';

const signed = (id: string, endsOn?: string) =>
  madeUpPartnership(id, {
    agreements: [
      { id: 'mou', type: 'memorandum-of-understanding', signedOn: '2020', endsOn, sources: ['s'] },
    ],
  });

test('the partnership that lapses first comes first, with its end as exact as its source', () => {
  const records = madeUpRecords({
    partnerships: [signed('a', '2028-06'), signed('b', '2027'), signed('c'), signed('d', '2021')],
  });
  const lapses = lapsesOf(buildAtlas(records, '2026-07-01').partnerships, '2026-07-01');
  expect(
    lapses.map(({ partnership, endsOn, lastDay }) => [partnership.id, endsOn, lastDay]),
  ).toEqual([
    ['b', '2027', '2027-12-31'],
    ['a', '2028-06', '2028-06-30'],
  ]);
});
