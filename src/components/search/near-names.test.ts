import { expect, test } from 'vitest';
import type { KnownName } from './known-name.ts';
import { nearNames } from './near-names.ts';

const names: KnownName[] = [
  ['Kota Bandung', '/1/', 'Daerah', 'Bandung'],
  ['Kabupaten Bantul', '/2/', 'Daerah', 'Bantul'],
  ['Kota Banda Aceh', '/3/', 'Daerah', 'Banda Aceh'],
  ['Prefektur Kōchi', '/4/', 'Daerah', 'Kōchi', '高知県'],
  ['Rumah Sakit Sardjito', '/5/', 'Lembaga'],
  ['C40', '/6/', 'Lembaga'],
];

test.for([
  { query: 'bandnug', unknown: ['bandnug'], near: ['/1/'] },
  { query: 'Bandunng', unknown: ['bandunng'], near: ['/1/'] },
  { query: 'sister city bandnug', unknown: ['bandnug'], near: ['/1/'] },
  { query: 'rumah sakit sarjito', unknown: ['sarjito'], near: ['/5/'] },
  { query: 'bandaaceh', unknown: ['bandaaceh'], near: ['/3/'] },
  { query: 'koci', unknown: ['koci'], near: ['/4/'] },
  { query: 'c41', unknown: ['c41'], near: [] },
  { query: 'xyzzyqwert', unknown: ['xyzzyqwert'], near: [] },
  { query: 'bandnug', unknown: [], near: [] },
])('“$query”, of which $unknown is unknown, is near to $near', ({ query, unknown, near }) => {
  const found = nearNames(query, unknown, names).map(([, url]) => url);
  expect(found.slice(0, near.length || undefined)).toEqual(near);
});
