import { getAlpha2Codes } from 'i18n-iso-countries';
import { expect, test } from 'vitest';
import { worldRegionOf } from './world-region.ts';

test('every country of ISO 3166-1 lies in a region, and only Antarctica in none of the named', () => {
  const codes = Object.keys(getAlpha2Codes());
  expect(codes.length).toBeGreaterThan(240);
  expect(codes.filter((code) => worldRegionOf(code) === 'elsewhere')).toEqual(['AQ']);
});

test.for([
  ['JP', 'east-asia'],
  ['MY', 'south-east-asia'],
  ['PS', 'west-asia'],
  ['RU', 'europe'],
  ['AU', 'oceania'],
  ['SR', 'latin-america'],
  ['ZZ', 'elsewhere'],
] as const)('%s lies in %s', ([code, region]) => {
  expect(worldRegionOf(code)).toBe(region);
});
