import { expect, test } from 'vitest';
import { readContent } from '#reading/content.ts';
import { checkContent } from '../../scripts/check-content.ts';
import { contentFolder } from '../../src/content-folder.ts';
import { seedNumbers } from './seed-numbers.ts';

const { records } = await readContent(contentFolder());

const idsOf = (collection: string): string[] =>
  records.filter((record) => record.collection === collection).map(({ id }) => id);

test('every record obeys its schema, and every rule holds across them', async () => {
  const { findings, count } = await checkContent();
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(count).toBeGreaterThan(100);
});

test('the partnerships that came of the five articles are there', () => {
  expect(idsOf('partnerships')).toEqual(
    expect.arrayContaining([
      'bandung-hamamatsu',
      'jakarta-c40',
      'jakarta-citynet',
      'jakarta-hiroshima-global-academy',
      'jakarta-jeju',
      'jakarta-new-york',
      'jakarta-rotterdam',
      'pangkalpinang-poltekkes-pangkalpinang',
      'semarang-nanjing',
      'tangerang-selatan-daejeon',
      'undip-kariadi-rswn',
      'unnes-jvic',
    ]),
  );
});

test('the five articles are among the sources', () => {
  expect(idsOf('sources')).toEqual(expect.arrayContaining(Object.keys(seedNumbers)));
});

const told = records.filter(({ collection }) => collection === 'partnerships');

test.for(told)('$id is told in 120 to 300 words', ({ text }) => {
  const prose = text.replace(
    /<(Cite|Programme|Agreement)\b[^>]*\/>|<\/?(Note|Quote)\b[^>]*>/g,
    ' ',
  );
  const words = prose.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word));
  expect(words.length).toBeGreaterThanOrEqual(120);
  expect(words.length).toBeLessThanOrEqual(300);
});
