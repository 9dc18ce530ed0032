import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readContent } from '#reading/content.ts';
import { checkRules } from '#rules/check.ts';
import { rules } from '#rules/index.ts';
import { mistakes } from './bad-input/mistakes.ts';
import { changed, spoiltCopyOf, written } from './support/spoilt-atlas.ts';

const source = readFileSync('tests/fixtures/pair/sources/warta.yaml');
const breaking = [
  ...mistakes,
  {
    mistake: 'a source that nobody names',
    base: 'pair' as const,
    spoil: written('sources/sisa.yaml', source),
    told: ['records-used'],
  },
  {
    mistake: 'sister partners of two levels',
    base: 'atlas' as const,
    spoil: changed('places/rei.yaml', 'level: 2', 'level: 1'),
    told: ['equal-level'],
  },
].map(({ told, ...one }) => ({ ...one, broken: told.map((line) => line.split(' ').at(-1)) }));

test.for(rules.map(({ id }) => id))(
  '%s: each file alone gets the findings of all',
  async (rule) => {
    const tried = breaking.filter(({ broken }) => broken.includes(rule));
    expect(tried).not.toEqual([]);
    for (const { base, spoil, mistake } of tried) {
      const { records, faulty, refused, files } = await readContent(spoiltCopyOf(base, spoil));
      const check = (isAsked?: (file: string) => boolean) =>
        checkRules(records, faulty, '2026-11-21', refused, isAsked);
      const all = check();
      expect(all.some((one) => one.rule === rule)).toBe(true);
      for (const one of files.keys()) {
        const isAsked = ({ file }: { file: string }) => file === one;
        const alone = check((file) => file === one).filter(isAsked);
        expect(alone, `${mistake}: ${one}`).toEqual(all.filter(isAsked));
      }
    }
  },
);
