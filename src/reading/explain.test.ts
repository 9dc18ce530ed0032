import { expect, test } from 'vitest';
import { schemas } from '#schema/collections.ts';
import { knownFields } from '#schema/known-fields.ts';
import { explain } from './explain.ts';

const place = {
  name: { id: 'Kota A', en: 'A City' },
  shortName: { id: 'A', en: 'A' },
  kind: 'city',
  level: '2',
  country: 'ID',
  coordinates: ['-6.9', '107.6'],
};

const found = (value: object) => {
  const result = schemas.places.safeParse(value, { reportInput: true });
  return (result.error?.issues ?? []).flatMap((issue) =>
    explain(issue, (path) => knownFields(schemas.places, path)),
  );
};

test.for([
  { when: 'a field is missing', change: { kind: undefined }, at: 'kind', rule: 'field-missing' },
  { when: 'a field is empty', change: { website: null }, at: 'website', rule: 'field-empty' },
  { when: 'a field is unknown', change: { web: 'x' }, at: 'web', rule: 'field-unknown' },
  {
    when: 'a nested field is unknown',
    change: { name: { ...place.name, fr: 'A' } },
    at: 'name.fr',
    rule: 'field-unknown',
  },
  {
    when: 'a value is not allowed',
    change: { kind: 'citi' },
    at: 'kind',
    rule: 'value-not-allowed',
  },
  { when: 'a tier is a word', change: { level: 'dua' }, at: 'level', rule: 'value-not-allowed' },
  { when: 'a tier does not exist', change: { level: '4' }, at: 'level', rule: 'value-not-allowed' },
  { when: 'a list is text', change: { formerNames: 'A' }, at: 'formerNames', rule: 'field-form' },
  {
    when: 'a number has a comma',
    change: { coordinates: ['-6,9', '107.6'] },
    at: 'coordinates.0',
    rule: 'field-form',
  },
  {
    when: 'a latitude is out of range',
    change: { coordinates: ['107.6', '-6.9'] },
    at: 'coordinates.0',
    rule: 'coordinate-range',
  },
  {
    when: 'one coordinate is missing',
    change: { coordinates: ['-6.9'] },
    at: 'coordinates.1',
    rule: 'field-missing',
  },
  {
    when: 'a text is a formula',
    change: { formerNames: ['=A1'] },
    at: 'formerNames.0',
    rule: 'text-formula',
  },
  {
    when: 'a text hides a character',
    change: { formerNames: ['A\u200b'] },
    at: 'formerNames.0',
    rule: 'text-hidden-character',
  },
  {
    when: 'an address runs code',
    change: { website: 'javascript:1' },
    at: 'website',
    rule: 'url-form',
  },
  {
    when: 'an address has a password',
    change: { website: 'https://a:b@c.id/' },
    at: 'website',
    rule: 'url-form',
  },
])('where $when, $rule is found at $at', ({ change, at, rule }) => {
  const all = found({ ...place, ...change });
  expect(all.map((one) => [one.path.join('.'), one.rule])).toEqual([[at, rule]]);
  for (const { problem, fix } of all)
    for (const text of [problem.id, problem.en, fix.id, fix.en])
      expect(text).toMatch(/\S.*[.:…”]$/);
});

test('a valid place is taken as it is, its numbers as numbers', () => {
  const { level, coordinates } = schemas.places.parse(place);
  expect([level, coordinates]).toEqual([2, [-6.9, 107.6]]);
});

test('a near value is suggested, a far one is not', () => {
  expect(found({ ...place, kind: 'citi' })[0]?.fix.id).toContain('Maksud Anda “city”?');
  expect(found({ ...place, kind: 'benua' })[0]?.fix.id).not.toContain('Maksud Anda');
});

test.for([
  { when: 'its id is no id', party: { place: 'Kota-dua' }, at: 'parties.1.place', rule: 'id-form' },
  { when: 'its id is empty', party: { place: null }, at: 'parties.1.place', rule: 'field-empty' },
  { when: 'its field is unknown', party: { plase: 'b' }, at: 'parties.1', rule: 'field-form' },
  { when: 'it is text', party: 'b', at: 'parties.1', rule: 'field-form' },
  {
    when: 'it is both',
    party: { place: 'b', organization: 'c' },
    at: 'parties.1',
    rule: 'field-form',
  },
])('a party is told at $at where $when', ({ party, at, rule }) => {
  const result = schemas.partnerships.shape.parties.safeParse([{ place: 'a' }, party], {
    reportInput: true,
  });
  const all = (result.error?.issues ?? []).flatMap((issue) => explain(issue, () => []));
  expect(all.map((one) => [['parties', ...one.path].join('.'), one.rule])).toEqual([[at, rule]]);
});
