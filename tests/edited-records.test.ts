import { expect, test } from 'vitest';
import { buildAtlas } from '#model/atlas.ts';
import { recordsOf } from '#model/records-of.ts';
import { readContent, type ReadContent } from '#reading/content.ts';
import type { NumberedSource } from '#model/source.ts';
import type { ReadRecord } from '#reading/record.ts';
import { checkRules } from '#rules/check.ts';
import { rules } from '#rules/index.ts';
import { soundRecords } from '#rules/sound-records.ts';
import { mistakes } from './bad-input/mistakes.ts';
import { changed, spoiltCopyOf, type Spoil } from './support/spoilt-atlas.ts';

const day = '2026-11-21';
const edits = [
  ...rules.flatMap(
    ({ id }) =>
      mistakes.find(({ told }) => told.some((line) => line.split(' ').at(-1) === id)) ?? [],
  ),
  {
    mistake: 'an act that ends earlier, and none at all',
    base: 'atlas' as const,
    spoil: changed('partnerships/contoh-rei.mdx', 'endsOn: 2099-03-01', 'endsOn: 2025-03-01'),
  },
];

const judged = ({ faulty, refused }: ReadContent, records: readonly ReadRecord[]) =>
  checkRules(records, faulty, day, refused);

const supportsOf = ({ source }: NumberedSource) =>
  source.supports.map(({ partnership, fields }) => [partnership.id, ...fields]);

/** What each partnership says, what it is joined with told by its id. */
const joined = (records: readonly ReadRecord[]) =>
  buildAtlas(recordsOf(soundRecords(records, day)), day).partnerships.map(
    ({ parties, places, homePlaces, foreignPlaces, sources, related, ...own }) => ({
      ...own,
      named: [...places, ...homePlaces, ...foreignPlaces, ...related].map(({ id }) => id),
      parties: parties.map((one) => ('place' in one ? one.place.id : one.organization.id)),
      sources: sources.map((one) => [one.number, one.source.id, supportsOf(one)]),
    }),
  );

const readTwice = async (folder: string, spoil: Spoil) => {
  const before = await readContent(folder);
  judged(before, before.records);
  joined(before.records);
  spoil(folder);
  const anew = await readContent(folder);
  const known = new Map(before.records.map((record) => [record.file, record]));
  const isSame = (file: string) => {
    const [one, other] = [before, anew].map(({ files }) => files.get(file)?.bytes);
    return one !== undefined && other !== undefined && Buffer.compare(one, other) === 0;
  };
  const kept = anew.records.map((one) => (isSame(one.file) ? known.get(one.file) : one) ?? one);
  return { anew, kept };
};

test.for(edits)(
  'after a save, records that are as they were hide nothing: $mistake',
  async ({ base, spoil }) => {
    const { anew, kept } = await readTwice(spoiltCopyOf(base), spoil);
    expect(kept.filter((one) => !anew.records.includes(one)).length).toBeGreaterThan(1);
    expect(judged(anew, kept)).toEqual(judged(anew, anew.records));
    expect(joined(kept)).toEqual(joined(anew.records));
  },
);
