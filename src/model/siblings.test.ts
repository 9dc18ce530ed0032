import { expect, test } from 'vitest';
import { buildAtlas } from './atlas.ts';
import { madeUpPartnership, madeUpRecords } from './made-up-records.ts';
import { hasSiblings, siblingsOf } from './siblings.ts';

test('sister partnerships come by their latest evidence, those without a date last', () => {
  const visited = (date?: string) => [
    {
      type: 'visit' as const,
      description: { id: 'x', en: 'x' },
      sources: ['s'],
      ...(date && { date }),
    },
  ];
  const partnerships = [
    madeUpPartnership('undated', { events: visited() }),
    madeUpPartnership('old', { events: visited('2010') }),
    madeUpPartnership('new', { events: visited('2024-05') }),
  ];
  const { find } = buildAtlas(madeUpRecords({ partnerships }), '2026-07-01');
  const place = find.place('kota-a') ?? expect.fail('no place');
  expect(siblingsOf(place).map(({ id }) => id)).toEqual(['new', 'old', 'undated']);
  expect(hasSiblings(place)).toBe(true);
});
