import { expect, test } from 'vitest';
import { buildAtlas } from './atlas.ts';
import {
  madeUpOrganization,
  madeUpPartnership,
  madeUpPlace,
  madeUpRecords,
} from './made-up-records.ts';
import type { ReadPartnership } from './records.ts';

const joined = (facts: Partial<ReadPartnership>) => {
  const records = madeUpRecords({
    partnerships: [madeUpPartnership('one', facts)],
    places: [madeUpPlace('kota-y', { country: 'KR' })],
    organizations: [
      madeUpOrganization('rs-a', { place: 'kota-a', shortName: 'RS A' }),
      madeUpOrganization('rs-x', { place: 'kota-x' }),
      madeUpOrganization('jejaring', { kind: 'network' }),
    ],
  });
  const [partnership] = buildAtlas(records, '2026-07-01').partnerships;
  if (!partnership) throw new Error('The made-up partnership is missing.');
  return partnership;
};

test.for<{ when: string; facts: Partial<ReadPartnership>; title: string; in: string }>([
  {
    when: 'two places',
    facts: {},
    title: 'kota-a–kota-x',
    in: 'kota-a in English–kota-x in English',
  },
  {
    when: 'organizations with and without a short name',
    facts: { parties: [{ organization: 'rs-a' }, { organization: 'rs-x' }] },
    title: 'RS A–Lembaga rs-x',
    in: 'RS A–Lembaga rs-x in English',
  },
  {
    when: 'a title of its own',
    facts: { title: { id: 'Judul', en: 'Title' } },
    title: 'Judul',
    in: 'Title',
  },
])('a partnership of $when is called $title', ({ facts, title, in: english }) => {
  expect(joined(facts).title).toEqual({ id: title, en: english });
});

test.for<{
  when: string;
  parties: ReadPartnership['parties'];
  home: string[];
  abroad: string[];
  countries: string[];
}>([
  {
    when: 'its parties are places',
    parties: [{ place: 'kota-a' }, { place: 'kota-y' }, { place: 'kota-x' }],
    home: ['kota-a'],
    abroad: ['kota-y', 'kota-x'],
    countries: ['KR', 'JP'],
  },
  {
    when: 'its parties have their seats there',
    parties: [{ organization: 'rs-a' }, { organization: 'rs-x' }],
    home: ['kota-a'],
    abroad: ['kota-x'],
    countries: ['JP'],
  },
  {
    when: 'a party is a place and the seat of another',
    parties: [{ place: 'kota-a' }, { organization: 'rs-a' }],
    home: ['kota-a'],
    abroad: [],
    countries: [],
  },
  {
    when: 'a network has no seat',
    parties: [{ place: 'kota-a' }, { organization: 'jejaring' }],
    home: ['kota-a'],
    abroad: [],
    countries: [],
  },
])(
  'where $when, a partnership lies in $home and $abroad',
  ({ parties, home, abroad, countries }) => {
    const { places, homePlaces, foreignPlaces, ...one } = joined({ parties });
    expect(places.map(({ id }) => id)).toEqual([...home, ...abroad]);
    expect(homePlaces.map(({ id }) => id)).toEqual(home);
    expect(foreignPlaces.map(({ id }) => id)).toEqual(abroad);
    expect(one.countries).toEqual(countries);
  },
);
