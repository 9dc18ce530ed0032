import { expect, test } from 'vitest';
import { queryOf, readQuery } from '#model/choices.ts';
import { choicesIn, cleared, without, withValue } from './undo.ts';

const stateOf = (query: string) => readQuery(new URLSearchParams(query));
const full = stateOf('q=kota&sector=health&sector=education&country=JP&from=1999&order=name');

test('each choice stands for itself, years are one', () => {
  expect(choicesIn(full).map(({ what, value }) => `${what} ${value}`)).toEqual([
    'text kota',
    'sector health',
    'sector education',
    'country JP',
    'years 1999–',
  ]);
});

test.for([
  { choice: { what: 'text', value: '' }, gone: 'q=kota&' },
  { choice: { what: 'sector', value: 'health' }, gone: 'sector=health&' },
  { choice: { what: 'country', value: 'JP' }, gone: 'country=JP&' },
  { choice: { what: 'years', value: '' }, gone: 'from=1999&' },
] as const)('without $choice.what $choice.value, the rest stays', ({ choice, gone }) => {
  expect(queryOf(without(full, choice))).toBe(queryOf(full).replace(gone, ''));
});

test('a value is chosen once, and let go', () => {
  const twice = withValue(withValue(stateOf(''), 'kind', 'sister', true), 'kind', 'sister', true);
  expect(queryOf(twice)).toBe('?kind=sister');
  expect(queryOf(withValue(twice, 'kind', 'sister', false))).toBe('');
});

test('clearing keeps order and view', () => {
  expect(queryOf(cleared(full))).toBe('?order=name');
});
