import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { RawFile } from '#reading/folder.ts';
import { recordName } from '#reading/file-name.ts';
import { readRecord } from '#reading/record.ts';
import { checkRules } from '#rules/check.ts';
import type { CollectionName } from '#schema/collections.ts';

type Facts = Record<string, unknown>;
type Item = { id?: string };

/** The fenced examples of a guide: whole files stand below their name, parts of a record below the words that lead to it. */
const examplesIn = (guide: string): { file?: string; text: string }[] =>
  [...guide.matchAll(/^([^\n]+)\n\n```(?:yaml|mdx)\n(.*?)```/gms)].map(
    ([, before = '', text = '']) => {
      const [, file] = /^`(src\/content\/[^`]+)`$/.exec(before) ?? [];
      return file === undefined ? { text } : { file, text };
    },
  );

const joined = (old: unknown, added: unknown): unknown => {
  if (!Array.isArray(old) || !Array.isArray(added)) return added;
  const items = added as Item[];
  const known = (old as Item[]).map((one) => ({
    ...one,
    ...items.find(({ id }) => id !== undefined && id === one.id),
  }));
  return [...known, ...items.filter(({ id }) => !known.some((one) => one.id === id))];
};

/** The record with the parts that a guide adds to it, as an editor would have written it. */
const withParts = (record: string, parts: readonly string[]): string => {
  const [, front = '', body = ''] = record.split(/^---$/m);
  const facts = parse(front) as Facts;
  for (const part of parts)
    for (const [key, added] of Object.entries(parse(part) as Facts))
      facts[key] = joined(facts[key], added);
  return `---\n${stringify(facts)}---${body}`;
};

const rawFile = (file: string, text: string): RawFile => {
  const [, , collection = '', name = ''] = file.split('/');
  const found = recordName(collection as CollectionName, name);
  if ('rule' in found) throw new Error(`${file}: ${found.problem.en}`);
  const bytes = new TextEncoder().encode(text);
  return { collection: collection as CollectionName, ...found, file, bytes };
};

const findingsIn = (files: readonly RawFile[]) => {
  const read = files.map(readRecord);
  const records = read.flatMap(({ record }) => (record ? [record] : []));
  return [...read.flatMap(({ findings }) => findings), ...checkRules(records, [], '2026-11-22')];
};

describe.for(['KONTRIBUSI.md', 'CONTRIBUTING.md'])('the examples of %s', (name) => {
  const examples = examplesIn(readFileSync(name, 'utf8'));
  const whole = examples.filter(({ file }) => file !== undefined);
  const parts = examples.filter(({ file }) => file === undefined).map(({ text }) => text);

  test('are seven whole files and six parts of a record', () => {
    expect(whole).toHaveLength(7);
    expect(parts).toHaveLength(6);
  });

  test('pass the checker together, and nothing is warned of', () => {
    const files = whole.map(({ file = '', text }) =>
      rawFile(file, file.includes('/partnerships/') ? withParts(text, parts) : text),
    );
    expect(findingsIn(files)).toEqual([]);
  });
});

test('both guides show the same examples', () => {
  const [indonesian, english] = ['KONTRIBUSI.md', 'CONTRIBUTING.md'].map((name) =>
    examplesIn(readFileSync(name, 'utf8')).map(({ file, text }) => [
      file,
      text.replace(/#.*/g, '#'),
    ]),
  );
  expect(english).toEqual(indonesian);
});
