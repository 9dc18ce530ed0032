import { expect, test } from 'vitest';
import { readContent } from '#reading/content.ts';
import type { ReadRecord } from '#reading/record.ts';
import type { PartnershipRecord } from '#schema/partnership.ts';
import { checkContent } from '../../scripts/check-content.ts';
import { contentFolder } from '../../src/content-folder.ts';
import recordIds from './record-ids.json' with { type: 'json' };
import { seedNumbers } from './seed-numbers.ts';
import { citesIn, monthsIn, numbersIn, proseOf, wordsIn } from './telling.ts';

const { records } = await readContent(contentFolder());
const recordsOf = (collection: string) =>
  records.filter((record) => record.collection === collection);

test('every record obeys its schema, every rule holds across them, and nothing is warned of', async () => {
  const { findings, count } = await checkContent();
  expect(findings).toEqual([]);
  expect(count).toBeGreaterThan(1500);
});

// An address that was published stays: a record may be added or withdrawn, not removed.
test.for(Object.entries(recordIds))('no record of %s is lost', ([collection, ids]) => {
  expect(recordsOf(collection).map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
});

test('the five articles are among the sources', () => {
  const ids = recordsOf('sources').map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(Object.keys(seedNumbers)));
});

const partnerships = recordsOf('partnerships');
const factsOf = ({ value }: ReadRecord) => value as PartnershipRecord;

/** How many dates a record gives for what has happened, or is agreed to end. */
const datesIn = ({ agreements, events, programmes }: PartnershipRecord): number =>
  [
    ...agreements.flatMap(({ signedOn, endsOn, endedOn }) => [signedOn, endsOn, endedOn]),
    ...events.map(({ date }) => date),
    ...programmes.flatMap(({ startedOn, endedOn }) => [startedOn, endedOn]),
  ].filter((date) => date !== undefined).length;

test('a partnership is told where its facts carry a story: three dates, or a programme', () => {
  const untold = partnerships.filter((one) => {
    const facts = factsOf(one);
    const isRich = datesIn(facts) >= 3 || facts.programmes.length > 0;
    return isRich && wordsIn(proseOf(one.text)) < 60;
  });
  expect(untold.map(({ id }) => id)).toEqual([]);
});

test('no story is longer than 300 words', () => {
  const long = partnerships.filter(({ text }) => wordsIn(proseOf(text)) > 300);
  expect(long.map(({ id }) => id)).toEqual([]);
});

const english = new Map(recordsOf('narratives').map((one) => [one.id.replace(/\.en$/, ''), one]));
const told = partnerships.filter(({ text }) => text.trim() !== '');

test('every narrative stands in both languages', () => {
  expect(told.map(({ id }) => id).sort()).toEqual([...english.keys()].sort());
});

// A list is told by the sentence before it.
test('every paragraph of a narrative cites a source', () => {
  const bare = told.flatMap(({ id, text }) =>
    text
      .split(/\n\s*\n/)
      .filter((block) => /[\p{L}\d]/u.test(proseOf(block)) && !/^(#|- )|<(Cite|Quote)/.test(block))
      .map((block) => `${id}: ${block}`),
  );
  expect(bare).toEqual([]);
});

test.for([
  { what: 'cite the same sources', of: citesIn },
  { what: 'give the same numbers', of: numbersIn },
  { what: 'name the same months', of: monthsIn },
])('both languages of a narrative $what', ({ of }) => {
  const differing = told.filter(({ id, text }) => of(text) !== of(english.get(id)?.text ?? ''));
  expect(differing.map(({ id }) => id)).toEqual([]);
});

test.for([
  { what: 'the same numbers', of: numbersIn },
  { what: 'the same months', of: monthsIn },
])('both languages of a summary give $what', ({ of }) => {
  const differing = partnerships.filter((one) => {
    const { summary } = factsOf(one);
    return of(summary.id) !== of(summary.en);
  });
  expect(differing.map(({ id }) => id)).toEqual([]);
});
