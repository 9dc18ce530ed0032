import { expect, test } from 'vitest';
import { buildAtlas } from '#model/atlas.ts';
import { madeUpOrganization, madeUpPlace, madeUpRecords } from '#model/made-up-records.ts';
import type { PlaceRecord } from '#schema/place.ts';
import { frameAt } from './frame.ts';
import { describedOrganization } from './organization.ts';
import { describedPlace } from './place.ts';

const frame = frameAt('id', new URL('https://atlas.example'));

const subjectOf = (facts: Partial<PlaceRecord>): unknown => {
  const place = buildAtlas(
    madeUpRecords({ places: [madeUpPlace('q', facts)] }),
    '2026-07-01',
  ).find.place('q');
  if (!place) throw new Error('no place');
  return JSON.parse(JSON.stringify(describedPlace(frame, place).subject));
};

test('a place at home is told with its names, codes, point and country', () => {
  expect(subjectOf({ kemendagri: '32.73', wikidata: 'Q2', website: 'https://q.example' })).toEqual({
    '@type': 'City',
    '@id': 'https://atlas.example/daerah/q/#subjek',
    url: 'https://atlas.example/daerah/q/',
    name: 'Kota q',
    alternateName: ['Kota q in English', 'q', 'q in English'],
    identifier: [{ '@type': 'PropertyValue', propertyID: 'Kemendagri', value: '32.73' }],
    geo: { '@type': 'GeoCoordinates', latitude: -6, longitude: 106 },
    containedInPlace: { '@type': 'Country', name: 'Indonesia', identifier: 'ID' },
    sameAs: ['https://www.wikidata.org/wiki/Q2', 'https://q.example'],
  });
});

test.for([
  { kind: 'city', is: 'City' },
  { kind: 'town', is: 'City' },
  { kind: 'regency', is: 'AdministrativeArea' },
  { kind: 'prefecture', is: 'AdministrativeArea' },
] as const)('a $kind is $is', ({ kind, is }) => {
  expect(subjectOf({ kind })).toHaveProperty('@type', is);
});

test('a country abroad is named as its own page names it', () => {
  expect(subjectOf({ country: 'JP' })).toHaveProperty('containedInPlace', {
    '@type': 'Country',
    '@id': 'https://atlas.example/negara/jp/#subjek',
    name: 'Jepang',
    identifier: 'JP',
  });
});

test('what is not known is left out, and so is a point that is only near', () => {
  const told = subjectOf({ coordinatePrecision: 'approximate' });
  for (const field of ['geo', 'identifier', 'sameAs']) expect(told).not.toHaveProperty(field);
});

test('an organization is told with its seat and what it belongs to', () => {
  const { find } = buildAtlas(
    madeUpRecords({
      organizations: [
        madeUpOrganization('klinik', { place: 'kota-a', parent: 'dinas' }),
        madeUpOrganization('dinas', { kind: 'agency' }),
      ],
    }),
    '2026-07-01',
  );
  const organization = find.organization('klinik');
  expect(organization && describedOrganization(frame, organization).subject).toMatchObject({
    '@type': 'Hospital',
    name: 'Lembaga klinik',
    location: { '@type': 'City', '@id': 'https://atlas.example/daerah/kota-a/#subjek' },
    parentOrganization: { '@type': 'GovernmentOrganization', name: 'Lembaga dinas' },
  });
});
