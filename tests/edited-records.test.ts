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
const ofRules = rules.flatMap(({ id }) => {
  const breaks = mistakes.find(({ told }) => told.some((line) => line.split(' ').at(-1) === id));
  return breaks ? [{ ...breaks, rule: id }] : [];
});

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

/** Reads a folder, judges and joins it, and again after a save: all records anew, and as the desk does, only those that changed. */
const readTwice = async (folder: string, save: Spoil) => {
  const before = await readContent(folder);
  const was = { found: judged(before, before.records), joined: joined(before.records) };
  save(folder);
  const anew = await readContent(folder);
  const known = new Map(before.records.map((record) => [record.file, record]));
  const isSame = (file: string) => {
    const [one, other] = [before, anew].map(({ files }) => files.get(file)?.bytes);
    return one !== undefined && other !== undefined && Buffer.compare(one, other) === 0;
  };
  const kept = anew.records.map((one) => (isSame(one.file) ? known.get(one.file) : one) ?? one);
  const is = { found: judged(anew, kept), joined: joined(kept) };
  expect(is).toEqual({ found: judged(anew, anew.records), joined: joined(anew.records) });
  return { was, is };
};

test.for(ofRules)(
  '$rule: after a save, records that are as they were hide nothing',
  async ({ rule, base, spoil }) => {
    const { was, is } = await readTwice(spoiltCopyOf(base), spoil);
    expect(was.found.map((one) => one.rule)).not.toContain(rule);
    expect(is.found.map((one) => one.rule)).toContain(rule);
  },
);

test('a record that was saved is joined anew', async () => {
  const save = changed('partnerships/contoh-rei.mdx', 'endsOn: 2099-03-01', 'endsOn: 2025-03-01');
  const { was, is } = await readTwice(spoiltCopyOf('atlas'), save);
  const endOf = ({ joined: all }: typeof is) => all.find(({ id }) => id === 'contoh-rei')?.line.to;
  expect([was, is].map(endOf)).toEqual(['2099-03-01', day]);
});
