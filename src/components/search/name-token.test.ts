import { expect, test } from 'vitest';
import { nameToken, nameTokens } from './name-token.ts';

test.for([
  { name: 'Banda Aceh', is: 'zqbandaacehqz' },
  { name: 'bandaaceh', is: 'zqbandaacehqz' },
  { name: 'Kōchi', is: 'zqkochiqz' },
  { name: 'Xi’an', is: 'zqxianqz' },
  { name: '광주시', is: 'zq광주시qz' },
  { name: '?!', is: '' },
])('the token of “$name” is “$is”', ({ name, is }) => {
  expect(nameToken(name)).toBe(is);
});

test('names that read alike share a token', () => {
  expect(nameTokens(['Kōchi', 'Kochi', '', 'Koti'])).toBe('zqkochiqz zqkotiqz');
});
