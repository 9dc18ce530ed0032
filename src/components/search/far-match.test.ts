import { expect, test } from 'vitest';
import { isFarMatch } from './far-match.ts';

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
