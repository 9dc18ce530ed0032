import { expect, test } from 'vitest';
import type { Programme } from '#schema/programme.ts';
import { sectorsOf } from './sectors-of.ts';

const programme = (status: Programme['status'], sector: Programme['sector']): Programme => ({
  id: `${status}-${sector}`,
  name: { id: 'Program', en: 'Programme' },
  sector,
  status,
  sources: ['s'],
});

test('sectors come from the record, its acts and its programmes under way or done', () => {
  const found = sectorsOf({
    sectors: { agreement: ['tourism', 'health'], aspiration: ['trade', 'health'] },
    agreements: [
      { id: 'a', type: 'unspecified', sectors: ['education', 'health'], sources: ['s'] },
    ],
    programmes: [
      programme('running', 'water-sanitation'),
      programme('completed', 'culture'),
      programme('planned', 'energy'),
      programme('unknown', 'social'),
    ],
  });
  expect(found).toEqual({
    agreement: ['education', 'health', 'tourism'],
    programme: ['water-sanitation', 'culture'],
    aspiration: ['health', 'trade'],
    all: ['education', 'health', 'water-sanitation', 'culture', 'tourism', 'trade'],
  });
});

test('a record that names no sector has none', () => {
  const found = sectorsOf({ sectors: {}, agreements: [], programmes: [] });
  expect(found).toEqual({ agreement: [], programme: [], aspiration: [], all: [] });
});
