import { expect, test } from 'vitest';
import { namesOf } from './names-of.ts';

const pair = (id: string, en = id) => ({ id, en });

test.for([
  {
    what: 'a place',
    record: {
      name: pair('Kota Contoh', 'Contoh City'),
      shortName: pair('Contoh'),
      localName: { text: '例', lang: 'ja' },
      formerNames: ['Tjontoh'],
      otherNames: ['Cth', 'Contoh'],
    },
    are: ['Kota Contoh', 'Contoh City', 'Contoh', '例', 'Tjontoh', 'Cth'],
  },
  {
    what: 'an organization',
    record: { name: pair('Universitas Contoh'), shortName: 'UC', otherNames: ['Uncon'] },
    are: ['Universitas Contoh', 'UC', 'Uncon'],
  },
  { what: 'one with a name only', record: { name: pair('X') }, are: ['X'] },
])('the names of $what are each there once', ({ record, are }) => {
  expect(namesOf(record)).toEqual(are);
});
