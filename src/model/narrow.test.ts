import { describe, expect, test } from 'vitest';
import { buildAtlas } from './atlas.ts';
import { noChoices } from './choices.ts';
import type { Choices, Facet } from './choices.ts';
import { inOrder } from './list-order.ts';
import { listRowOf } from './list-row.ts';
import {
  madeUpOutput,
  madeUpPartnership,
  madeUpPlace,
  madeUpProgramme,
  madeUpRecords,
} from './made-up-records.ts';
import { narrow } from './narrow.ts';

const records = madeUpRecords({
  places: [madeUpPlace('kota-k', { country: 'KR', formerNames: ['Kyŏngsŏng'] })],
  partnerships: [
    madeUpPartnership('jepang', {
      sectors: { agreement: ['health'], aspiration: ['culture'] },
      agreements: [
        { id: 'mou', type: 'memorandum-of-understanding', signedOn: '2019-05', sources: ['s'] },
        { id: 'later', type: 'memorandum-of-understanding', signedOn: '2031', sources: ['s'] },
      ],
    }),
    madeUpPartnership('korea', {
      parties: [{ place: 'kota-a' }, { place: 'kota-k' }],
      sectors: { aspiration: ['health'] },
      programmes: [
        madeUpProgramme('p', {
          sector: 'culture',
          humanResources: ['scholarship'],
          outputs: [madeUpOutput('planned')],
        }),
      ],
    }),
    madeUpPartnership('dalam-negeri', {
      kind: 'domestic-government',
      parties: [{ place: 'kota-a' }, { place: 'kota-b' }],
      events: [
        { type: 'visit', date: '2020-01-02', description: { id: 'a', en: 'b' }, sources: [] },
      ],
    }),
  ],
});
const rows = buildAtlas(records, '2026-07-01').partnerships.map((one) => listRowOf(one, 'id'));

type Wish = Partial<Omit<Choices, 'chosen'>> & Partial<Record<Facet, string[]>>;
const choicesOf = ({ text = '', from, to, ...chosen }: Wish): Choices => ({
  ...{ text, from, to },
  chosen: { ...noChoices.chosen, ...chosen },
});

test.for<{ wish: Wish; shows: string[] }>([
  { wish: {}, shows: ['jepang', 'korea', 'dalam-negeri'] },
  { wish: { sector: ['health'] }, shows: ['jepang', 'korea'] },
  { wish: { sector: ['health'], role: ['agreed'] }, shows: ['jepang'] },
  { wish: { sector: ['culture'], role: ['done'] }, shows: ['korea'] },
  { wish: { sector: ['culture'], role: ['agreed'] }, shows: [] },
  { wish: { role: ['hoped'] }, shows: ['jepang', 'korea'] },
  { wish: { country: ['JP', 'KR'] }, shows: ['jepang', 'korea'] },
  { wish: { country: ['JP'], sector: ['health'] }, shows: ['jepang'] },
  { wish: { place: ['kota-b'] }, shows: ['dalam-negeri'] },
  { wish: { people: ['scholarship'] }, shows: ['korea'] },
  { wish: { programme: ['no'] }, shows: ['jepang', 'dalam-negeri'] },
  // A planned figure is no result.
  { wish: { result: ['yes'] }, shows: [] },
  { wish: { text: 'KOTA kyongsong' }, shows: ['korea'] },
  { wish: { from: 2019 }, shows: ['jepang'] },
  { wish: { from: 2020 }, shows: [] },
  { wish: { from: 2025, to: 2015 }, shows: ['jepang'] },
])('$wish leaves $shows', ({ wish, shows }) => {
  expect(
    narrow(rows, choicesOf(wish))
      .shown.map(({ id }) => id)
      .sort(),
  ).toEqual(shows.toSorted());
});

describe('what a value would leave is counted', () => {
  const countsFor = (wish: Wish, facet: Facet) =>
    Object.fromEntries(narrow(rows, choicesOf(wish)).counts[facet]);

  test('with the choices of other facets', () => {
    expect(countsFor({ sector: ['health'] }, 'country')).toEqual({ JP: 1, KR: 1 });
  });

  test('without the choices of its own', () => {
    expect(countsFor({ country: ['JP'] }, 'country')).toEqual({ JP: 1, KR: 1 });
  });

  test('for a sector within its role, and for a role within its sector', () => {
    expect(countsFor({ role: ['hoped'] }, 'sector')).toEqual({ culture: 1, health: 1 });
    expect(countsFor({ sector: ['culture'] }, 'role')).toEqual({ hoped: 1, done: 1 });
  });
});

test.for([
  { order: 'latest', is: ['dalam-negeri', 'jepang', 'korea'] },
  { order: 'first', is: ['jepang', 'dalam-negeri', 'korea'] },
  { order: 'name', is: ['dalam-negeri', 'korea', 'jepang'] },
] as const)('ordered by $order', ({ order, is }) => {
  expect(inOrder(rows, order).map(({ id }) => id)).toEqual(is);
});
