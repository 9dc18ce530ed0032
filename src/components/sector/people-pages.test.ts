import { expect, test } from 'vitest';
import type { ProgrammeEntry } from '#model/atlas.ts';
import { isCut, peoplePagesOf, shownOf } from './people-pages.ts';
import type { PeopleGroup } from './people-types.ts';

const groupOf = (own: number, elsewhere: number): PeopleGroup => {
  const entries = Array.from({ length: own + elsewhere }, () => ({}) as ProgrammeEntry);
  return {
    type: 'apprenticeship',
    all: entries,
    own: entries.slice(0, own),
    elsewhere: entries.slice(own).map((entry) => ({ entry, under: 'scholarship' as const })),
  };
};

test.for([
  { own: 25, elsewhere: 10, shown: [25, 10], pages: [] },
  { own: 26, elsewhere: 0, shown: [25, 0], pages: [1] },
  { own: 3, elsewhere: 11, shown: [3, 10], pages: [1] },
  { own: 90, elsewhere: 11, shown: [25, 10], pages: [1, 2] },
])('of $own programmes and $elsewhere described elsewhere', ({ own, elsewhere, shown, pages }) => {
  const group = groupOf(own, elsewhere);
  const { own: described, elsewhere: named } = shownOf(group);
  expect([described.length, named.length]).toEqual(shown);
  expect(isCut(group)).toBe(pages.length > 0);
  expect(peoplePagesOf([group]).map(({ page }) => page)).toEqual(pages);
});
