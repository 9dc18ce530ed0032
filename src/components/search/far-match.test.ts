import { expect, test } from 'vitest';
import { isFarMatch, isNearMatch } from './far-match.ts';

test.for([
  { query: 'Perth', excerpt: '<mark>per</mark> 1 Juli', far: true },
  { query: 'Kotawaringin', excerpt: 'dua <mark>Kota</mark>', far: true },
  { query: 'Kochi', excerpt: 'to <mark>Kōchi,</mark>', far: false },
  { query: 'ko', excerpt: 'to <mark>Kōchi,</mark>', far: false },
  { query: 'per', excerpt: '<mark>per</mark> 1 Juli', far: false },
  { query: 'pertanian', excerpt: 'para <mark>petani</mark>', far: false },
  { query: 'Braunschweigs', excerpt: 'to <mark>Braunschweig</mark>', far: false },
  { query: '広島県', excerpt: '<mark>広島</mark>', far: false },
  { query: 'Semarang Perth', excerpt: '<mark>per</mark> … <mark>Semarang</mark>', far: false },
  { query: 'found only in the title', excerpt: 'nothing marked', far: false },
])('“$query” answered with “$excerpt” is far: $far', ({ query, excerpt, far }) => {
  expect(isFarMatch(query, [excerpt])).toBe(far);
});

test.for([
  { query: 'dibuang ke Kulonprogo', excerpt: 'ISO 3166-2 <mark>HU-BU</mark>', near: false },
  { query: 'mou habis', excerpt: 'Hanoi <mark>Hà</mark> Nội', near: false },
  { query: 'lapor data', excerpt: 'Daerah <mark>melaporkan</mark>', near: true },
  { query: 'dibuang', excerpt: '<mark>pembuangan</mark> akhir', near: true },
  { query: 'UI', excerpt: '<mark>UI</mark>', near: true },
  { query: 'ban', excerpt: '<mark>Bandung</mark>', near: true },
  { query: '広島', excerpt: '<mark>広島市</mark>', near: true },
  { query: 'Tangsel', excerpt: 'found by a name only', near: true },
])('“$query” answered with “$excerpt” is near: $near', ({ query, excerpt, near }) => {
  expect(isNearMatch(query, excerpt)).toBe(near);
});
