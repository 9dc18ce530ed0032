import { expect, test } from 'vitest';
import type { KnownName } from './known-name.ts';
import { nearNames } from './near-names.ts';

const names: KnownName[] = [
  ['Kota Bandung', '/bandung/', 'Daerah', 'Bandung'],
  ['Kabupaten Bantul', '/bantul/', 'Daerah', 'Bantul'],
  ['Kota Banda Aceh', '/banda-aceh/', 'Daerah', 'Banda Aceh'],
  ['Prefektur Kōchi', '/kochi/', 'Daerah', 'Kōchi', '高知県'],
  ['Rumah Sakit Sardjito', '/sardjito/', 'Lembaga'],
  ['C40', '/c40/', 'Lembaga'],
];

test.for([
  { query: 'bandnug', unknown: ['bandnug'], near: ['/bandung/'] },
  { query: 'Bandunng', unknown: ['bandunng'], near: ['/bandung/'] },
  { query: 'sister city bandnug', unknown: ['bandnug'], near: ['/bandung/'] },
  { query: 'rumah sakit sarjito', unknown: ['sarjito'], near: ['/sardjito/'] },
  { query: 'bandaaceh', unknown: ['bandaaceh'], near: ['/banda-aceh/'] },
  { query: 'koci', unknown: ['koci'], near: ['/kochi/'] },
  { query: 'c41', unknown: ['c41'], near: [] },
  { query: 'xyzzyqwert', unknown: ['xyzzyqwert'], near: [] },
  { query: 'bandnug', unknown: [], near: [] },
])('“$query”, of which $unknown is unknown, is near to $near', ({ query, unknown, near }) => {
  const found = nearNames(query, unknown, names).map(([, url]) => url);
  expect(found.slice(0, near.length || undefined)).toEqual(near);
});
