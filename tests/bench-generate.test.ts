import { expect, test } from 'vitest';
import { readRecord } from '#reading/record.ts';
import { recordName } from '#reading/file-name.ts';
import { checkRules } from '#rules/check.ts';
import type { CollectionName } from '#schema/collections.ts';
import type { PartnershipRecord } from '#schema/partnership.ts';
import type { PlaceRecord } from '#schema/place.ts';
import { contentOf, type ContentFile } from '../scripts/bench/generate/content.ts';
import { realFrom } from '../scripts/bench/generate/real.ts';
import { contentFolder } from '../src/content-folder.ts';
import { citesIn, numbersIn, proseOf, wordsIn } from './content/telling.ts';

const real = await realFrom(contentFolder());
const madeFrom = (seed: number): ContentFile[] => [...contentOf(real, { records: 60, seed })];
const made = madeFrom(1);

const read = made.map(({ path, text }) => {
  const [collection = '', name = ''] = path.split('/');
  const found = recordName(collection as CollectionName, name);
  if ('rule' in found) throw new Error(path);
  const bytes = new TextEncoder().encode(text);
  return readRecord({ collection: collection as CollectionName, ...found, file: path, bytes });
});
const records = read.flatMap(({ record }) => record ?? []);
const recordsOf = (wanted: CollectionName) =>
  records.filter(({ collection }) => collection === wanted);
const partnerships = recordsOf('partnerships');
const factsOf = ({ value }: { value: object }) => value as PartnershipRecord;

test('invented content obeys every schema and rule, without a warning', () => {
  expect(partnerships).toHaveLength(60);
  expect(read.flatMap(({ findings }) => findings)).toEqual([]);
  expect(checkRules(records, [], real.day)).toEqual([]);
});

test('a seed gives the same bytes each time, another seed gives others', () => {
  expect(madeFrom(1)).toEqual(made);
  expect(madeFrom(2)).not.toEqual(made);
});

test('each partnership is told in 200 to 300 words, alike in both languages', () => {
  const english = new Map(recordsOf('narratives').map(({ id, text }) => [id, text]));
  const odd = partnerships.filter(({ id, text }) => {
    const other = english.get(id) ?? '';
    const lengths = [text, other].map((one) => wordsIn(proseOf(one)));
    const isAlike = citesIn(text) === citesIn(other) && numbersIn(text) === numbersIn(other);
    return !isAlike || lengths.some((length) => length < 200 || length > 300);
  });
  expect(odd.map(({ id }) => id)).toEqual([]);
});

/** What share of some partnerships has a mark. */
const shares = (all: readonly PartnershipRecord[]) => {
  const of = (has: (one: PartnershipRecord) => boolean) => all.filter(has).length / all.length;
  const isSignedIn = (from: string, to: string) => (one: PartnershipRecord) =>
    one.agreements.some(({ signedOn = '' }) => signedOn >= from && signedOn < to);
  return {
    sister: of(({ kind }) => kind === 'sister'),
    'domestic-institution': of(({ kind }) => kind === 'domestic-institution'),
    'no act': of(({ agreements }) => agreements.length === 0),
    'several acts': of(({ agreements }) => agreements.length > 1),
    'a stated end': of(({ agreements }) => agreements.some(({ endsOn }) => endsOn !== undefined)),
    events: of(({ events }) => events.length > 0),
    programmes: of(({ programmes }) => programmes.length > 0),
    'a label': of(({ labelUsed }) => labelUsed !== undefined),
    'signed before 2010': of(isSignedIn('1900', '2010')),
    'signed from 2010 to 2019': of(isSignedIn('2010', '2020')),
    'signed in 2020 or later': of(isSignedIn('2020', '2101')),
  };
};
const realShares = shares(real.partnerships.map(({ record }) => record));
const madeShares = shares(partnerships.map(factsOf));

// Of 60 drawn from some hundreds, a share rarely lies further away.
test.for(Object.keys(realShares) as (keyof typeof realShares)[])(
  '%s is as frequent as in the real atlas',
  (mark) => {
    expect(Math.abs(madeShares[mark] - realShares[mark])).toBeLessThan(0.15);
  },
);

test('no name of a real place is borne', () => {
  const namesIn = (places: Iterable<PlaceRecord>) =>
    [...places].flatMap(({ name, shortName }) => [name.id, name.en, shortName.id, shortName.en]);
  const realNames = new Set(namesIn(real.places.values()));
  const names = namesIn(recordsOf('places').map(({ value }) => value as PlaceRecord));
  expect(names.filter((name) => realNames.has(name))).toEqual([]);
});
