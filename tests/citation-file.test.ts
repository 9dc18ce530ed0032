import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { about, licence } from '#outputs/open-data/about.ts';

type Citation = Record<string, unknown> & { 'preferred-citation': Record<string, unknown> };

const file = parse(readFileSync('CITATION.cff', 'utf8')) as Citation;
const project = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>;
const data = file['preferred-citation'];
const authors = [{ name: about.publisher }];

const inOrder = new Intl.Collator('en', { numeric: true });
const newestRelease = (existsSync('releases') ? readdirSync('releases') : [])
  .filter((name) => /^\d+\.\d+\.\d+$/.test(name))
  .sort(inOrder.compare)
  .at(-1);

test('CITATION.cff has what the format asks for', () => {
  expect(file).toMatchObject({ 'cff-version': '1.2.0', type: 'software', authors });
  expect(file.message).toBeTypeOf('string');
});

test('the code is cited as package.json calls it', () => {
  const { name: title, version, license } = project;
  expect(file).toMatchObject({ title, version, license });
});

test('the data are cited first, as they call themselves, in their newest release', () => {
  expect(data).toMatchObject({
    type: 'data',
    title: about.title.id,
    authors,
    license: licence.name,
  });
  expect(data.version).toBe(newestRelease);
});
