import { expect, test } from 'vitest';
import { nameToken, nameTokens } from './name-token.ts';

test.for<[string, string]>([
  ['Banda Aceh', 'bandaaceh'],
  ['Kōchi', 'KOCHI'],
  ['Xi’an', "Xi'an"],
  ['광주시', ' 광주시 '],
])('“%s” and “%s” have one token', ([one, other]) => {
  expect(nameToken(one)).toMatch(/^zq[a-z]{1,7}$/);
  expect(nameToken(other)).toBe(nameToken(one));
});

test('other names have other tokens, and what is no name has none', () => {
  expect(nameToken('Bandung')).not.toBe(nameToken('Bandung Barat'));
  expect(nameToken('?!')).toBe('');
  expect(nameTokens(['Kōchi', 'Kochi', '', 'Koti']).split(' ')).toHaveLength(2);
});
