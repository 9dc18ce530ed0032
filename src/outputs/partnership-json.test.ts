import { expect, test } from 'vitest';
import { buildAtlas } from '#model/atlas.ts';
import { madeUpPartnership, madeUpRecords } from '#model/made-up-records.ts';
import { partnershipJson } from './partnership-json.ts';

const published = (facts: object) => {
  const partnerships = [{ ...madeUpPartnership('contoh', facts), bodyDigest: 'abcd' }];
  const [partnership] = buildAtlas(madeUpRecords({ partnerships }), '2026-07-01').partnerships;
  if (!partnership) throw new Error('nothing was built');
  const addressOf = (language: string) => `https://atlas.example/${language}/contoh/`;
  return JSON.parse(partnershipJson(partnership, { day: '2026-07-01', addressOf })) as Record<
    string,
    unknown
  >;
};
const act = { id: 'nota', type: 'memorandum-of-understanding', signedOn: '2020', sources: ['s'] };

test('the file says what is computed, as of which day and by which rule', () => {
  expect(published({ agreements: [{ ...act, endsOn: '2030' }] }).computed).toMatchObject({
    asOf: '2026-07-01',
    legalState: { value: 'in-term', because: { rule: 3, acts: ['nota'] } },
    activity: { value: 'none-found', latestEvidence: '2020' },
    comingChanges: [{ on: '2031-01-01', legalState: 'term-passed' }],
  });
});

test('the record stands in it as written, without what the reader added', () => {
  const { record } = published({ agreements: [act] });
  expect(record).toMatchObject({ kind: 'sister', agreements: [act], searchedOn: '2026-01-01' });
  expect(record).not.toHaveProperty('bodyDigest');
});

test('sources and parties are resolved', () => {
  const { sources, parties, licence } = published({});
  expect(sources).toMatchObject([{ number: 1, id: 's', publisher: 'Penerbit s' }]);
  expect(parties).toMatchObject([{ place: 'kota-a' }, { place: 'kota-x', country: 'JP' }]);
  expect(licence).toMatchObject({ name: 'CC BY 4.0' });
});
