import { expect, test } from 'vitest';
import { buildAtlas } from '#model/atlas.ts';
import {
  madeUpOrganization,
  madeUpPartnership,
  madeUpPlace,
  madeUpRecords,
} from '#model/made-up-records.ts';
import {
  nameOfPicture,
  subjectOfOrganization,
  subjectOfPartnership,
  subjectOfPlace,
  subjectsOf,
  type Subject,
} from './subjects.ts';

const atlas = buildAtlas(
  {
    ...madeUpRecords(),
    places: [
      madeUpPlace('kota-a', { kemendagri: '32.73' }),
      madeUpPlace('kota-b', { kemendagri: '33.74' }),
      madeUpPlace('kota-c'),
      madeUpPlace('kota-x', { country: 'JP' }),
      madeUpPlace('kota-y', { country: 'DE' }),
    ],
    organizations: [
      madeUpOrganization('rumah-sakit', { place: 'kota-x' }),
      madeUpOrganization('tanpa-alamat'),
    ],
    partnerships: [
      madeUpPartnership('a-x'),
      madeUpPartnership('a-y-x', {
        parties: [{ place: 'kota-a' }, { place: 'kota-y' }, { place: 'kota-x' }],
      }),
      madeUpPartnership('b-a', { parties: [{ place: 'kota-b' }, { place: 'kota-a' }] }),
    ],
  },
  '2026-11-22',
);

const { find } = atlas;
const found = <Entry>(of: (entry: Entry) => Subject, entry: Entry | undefined): Subject => {
  if (entry === undefined) throw new Error('The made-up atlas lacks it.');
  return of(entry);
};

test.for([
  { of: 'a-x', is: 'negara-jp' },
  { of: 'a-y-x', is: 'negara-de' },
  { of: 'b-a', is: 'provinsi-33' },
])('the partnership $of is shared with the picture $is', ({ of, is }) => {
  const subject = found(subjectOfPartnership, find.partnership(of));
  expect(nameOfPicture(subject, 'id')).toBe(`${is}.id`);
});

test.for([
  { of: 'kota-a', is: 'provinsi-32' },
  { of: 'kota-c', is: 'situs' },
  { of: 'kota-x', is: 'negara-jp' },
])('the place $of is shared with the picture $is', ({ of, is }) => {
  expect(nameOfPicture(found(subjectOfPlace, find.place(of)), 'id')).toBe(`${is}.id`);
});

test.for([
  { of: 'rumah-sakit', is: 'negara-jp' },
  { of: 'tanpa-alamat', is: 'situs' },
])('the organization $of is shared with the picture $is', ({ of, is }) => {
  expect(nameOfPicture(found(subjectOfOrganization, find.organization(of)), 'en')).toBe(`${is}.en`);
});

test('every subject has a picture of its own name', () => {
  const names = subjectsOf(atlas).map((subject) => nameOfPicture(subject, 'id'));
  expect(names).toContain('bidang-kesehatan.id');
  expect(new Set(names).size).toBe(names.length);
});
