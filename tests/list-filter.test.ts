import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listDataOf } from '#components/list/list-data.ts';
import { readListData, textReader } from '#components/list/read-list-data.ts';
import { searchedWords } from '#components/list/searched-words.ts';
import { eachFacet, facets, sectorRoles, type Choices, type Facet } from '#model/choices.ts';
import { listRowOf } from '#model/list-row.ts';
import { narrow } from '#model/narrow.ts';
import type { Partnership } from '#model/atlas.ts';
import { provinceCodeOf } from '#model/province.ts';
import { realAtlas } from './support/real-atlas.ts';

const day = '2026-11-22';
const atlas = await realAtlas(day);
const later = await realAtlas('2031-01-01');
const rows = atlas.partnerships.map((one) => listRowOf(one, 'id'));
const textOf = new Map(rows.map(({ id, text }) => [id, text]));

describe.for(['id', 'en'] as const)('what the list loads (%s)', (language) => {
  const sent = <File extends keyof typeof listDataOf>(file: File) =>
    JSON.parse(JSON.stringify(listDataOf[file](language, atlas))) as ReturnType<
      (typeof listDataOf)[File]
    >;
  const data = { rows: sent('rows'), parties: sent('parties'), lines: sent('lines') };
  const expected = atlas.partnerships.map((one) => listRowOf(one, language));

  test('says of every row what the model says', () => {
    const read = readListData(data, day).map(({ firstAct, latestEvidence, line, ...row }) => {
      expect([firstAct.slice(0, 4), latestEvidence.slice(0, 4), line]).toEqual([
        row.first?.slice(0, 4) ?? '',
        row.latest?.slice(0, 4) ?? '',
        expect.any(String),
      ]);
      return row;
    });
    expect(read).toEqual(expected.map((row) => ({ ...row, text: '' })));
  });

  test('knows every row by the words that the model knows, and by no other', () => {
    const textOfRow = textReader(data, sent('words'));
    const wordsOf = (text: string) => searchedWords([text]).sort();
    expect(expected.map((_, at) => wordsOf(textOfRow(at)))).toEqual(
      expected.map(({ text }) => wordsOf(text)),
    );
  });

  test('says of a later day what will be so if nothing new is found', () => {
    const states = ({ partnerships }: Pick<typeof later, 'partnerships'>) =>
      Object.fromEntries(partnerships.map((one) => [one.id, [one.legalState, one.activity]]));
    const read = readListData(data, '2031-01-01');
    expect(
      Object.fromEntries(read.map(({ id, values }) => [id, [values.state[0], values.activity[0]]])),
    ).toEqual(states(later));
  });
});

/** The same question asked of the record, facet by facet, without any of the code under test. */
const roleOf = { agreed: 'agreement', done: 'programme', hoped: 'aspiration' } as const;
const hasReport = ({ record }: Partnership): boolean =>
  record.programmes.some(({ outputs = [] }) => outputs.some(({ kind }) => kind === 'reported'));

const hasValue = (one: Partnership, facet: Exclude<Facet, 'sector' | 'role'>, value: string) => {
  const { programmes } = one.record;
  switch (facet) {
    case 'people':
      return programmes.some(({ humanResources = [] }) => humanResources.some((x) => x === value));
    case 'country':
      return one.places.some(({ record }) => record.country !== 'ID' && record.country === value);
    case 'province':
      return one.places.some(({ record }) => provinceCodeOf(record) === value);
    case 'place':
      return one.places.some(({ id }) => id === value);
    case 'kind':
      return one.record.kind === value;
    case 'state':
      return one.legalState === value;
    case 'activity':
      return one.activity === value;
    case 'programme':
      return value === (programmes.length > 0 ? 'yes' : 'no');
    case 'result':
      return value === (hasReport(one) ? 'yes' : 'no');
    case 'evidence':
      return one.evidence === value;
  }
};

const fitsNaively = (one: Partnership, { text, from, to, chosen }: Choices): boolean => {
  const { sector, role, ...others } = chosen;
  const years = one.record.agreements.flatMap(({ signedOn }) =>
    signedOn && signedOn.padEnd(10, '-01') <= day ? [Number(signedOn.slice(0, 4))] : [],
  );
  const roles = sectorRoles.filter((name) => role.length === 0 || role.includes(name));
  const [low, high] = [Math.min(from ?? 0, to ?? 9999), Math.max(from ?? 0, to ?? 9999)];
  return (
    Object.entries(others).every(
      ([facet, values]) =>
        values.length === 0 ||
        values.some((value) => hasValue(one, facet as keyof typeof others, value)),
    ) &&
    ((sector.length === 0 && role.length === 0) ||
      roles.some((name) =>
        one.sectors[roleOf[name]].some((has) => sector.length === 0 || sector.includes(has)),
      )) &&
    ((from === undefined && to === undefined) ||
      years.some((year) => year >= low && year <= high)) &&
    (text === '' || textOf.get(one.id)?.includes(text) === true)
  );
};

const everyValue = narrow(rows, {
  ...{ text: '', from: undefined, to: undefined },
  chosen: eachFacet(() => []),
}).counts;
const some = (facet: Facet) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant<string[]>([]) },
    fc.uniqueArray(fc.constantFrom(...everyValue[facet].keys(), 'unheard-of'), { maxLength: 3 }),
  );
const year = fc.option(fc.integer({ min: 1955, max: 2030 }), { nil: undefined });
const anyChoices: fc.Arbitrary<Choices> = fc.record({
  text: fc.constantFrom('', '', '', 'a', 'kota', 'jakarta', 'zzz'),
  ...{ from: year, to: year },
  chosen: fc.record(eachFacet(some)),
});

test('whatever is chosen, the rows are those that fit, in the order of the atlas', () => {
  fc.assert(
    fc.property(anyChoices, (choices) => {
      const fitting = atlas.partnerships.filter((one) => fitsNaively(one, choices));
      expect(narrow(rows, choices).shown.map(({ id }) => id)).toEqual(fitting.map(({ id }) => id));
    }),
    { numRuns: 200 },
  );
});

const anyValue = fc.constantFrom(
  ...facets.flatMap((facet) => [...everyValue[facet].keys()].map((value) => ({ facet, value }))),
);

test('whatever is chosen, the count of a value is how many rows it shows alone in its facet', () => {
  fc.assert(
    fc.property(anyChoices, anyValue, (choices, { facet, value }) => {
      const alone = { ...choices, chosen: { ...choices.chosen, [facet]: [value] } };
      const fitting = atlas.partnerships.filter((one) => fitsNaively(one, alone));
      expect(narrow(rows, choices).counts[facet].get(value) ?? 0).toBe(fitting.length);
      expect(narrow(rows, alone).shown).toHaveLength(fitting.length);
    }),
    { numRuns: 200 },
  );
});
