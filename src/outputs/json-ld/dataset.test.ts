import { expect, test } from 'vitest';
import { buildAtlas } from '#model/atlas.ts';
import { madeUpPartnership, madeUpRecords } from '#model/made-up-records.ts';
import { dataFilesOf } from '../open-data/data-files.ts';
import { describedDataset } from './dataset.ts';
import { frameAt } from './frame.ts';

const site = new URL('https://atlas.example');
const atlas = buildAtlas(
  madeUpRecords({
    partnerships: ['1999', undefined].map((signedOn, at) =>
      madeUpPartnership(`p${at}`, {
        agreements: [{ id: 'a', type: 'unspecified', signedOn, sources: ['s'] }],
      }),
    ),
  }),
  '2026-07-01',
);
const files = dataFilesOf(atlas, site);
const told = (language: 'id' | 'en', of = atlas) =>
  JSON.parse(JSON.stringify(describedDataset(frameAt(language, site), of, files).subject)) as {
    distribution: { contentUrl: string }[];
  } & Record<string, unknown>;

test('the data are told with what a search for data sets asks for', () => {
  expect(told('en')).toMatchObject({
    '@type': 'Dataset',
    '@id': 'https://atlas.example/data/#dataset',
    url: 'https://atlas.example/en/data/',
    name: expect.stringContaining('open data') as string,
    description: expect.stringMatching(/^.{50,5000}$/) as string,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    dateModified: '2026-07-01',
    temporalCoverage: '1999/2026-07-01',
  });
});

test('every file of data can be downloaded by it, and no schema', () => {
  const addresses = told('id').distribution.map(({ contentUrl }) => contentUrl);
  const expected = files.map(({ path }) => path).filter((path) => !path.startsWith('schemas/'));
  expect(addresses).toEqual(expected.map((path) => `https://atlas.example/data/${path}`));
});

test('without a dated act nothing is said of the time they cover', () => {
  expect(told('id', { ...atlas, partnerships: [] })).not.toHaveProperty('temporalCoverage');
});
