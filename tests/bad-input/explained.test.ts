import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '#rules/index.ts';
import { advised } from './advised.ts';
import { mistakes } from './mistakes.ts';

const headings = [...readFileSync('docs/rules.md', 'utf8').matchAll(/^## ([\w-]+)/gm)].map(
  ([, name = '']) => name,
);

const ruleIn = (told: string): string => told.split(' ').at(-1) ?? '';

/** The ids that the code names: every finding carries one of them. */
const named = globSync('src/{schema,reading}/**/*.ts')
  .filter((file) => !file.endsWith('.test.ts'))
  .flatMap((file) => [
    ...readFileSync(file, 'utf8').matchAll(/(?:complaint\(\s*|rule: |_, )'([a-z]+(?:-[a-z]+)+)'/g),
  ])
  .map(([, name = '']) => name);

test('every rule that a finding names has one section in docs/rules.md', () => {
  const told = [...mistakes.flatMap((one) => one.told), ...advised.map((one) => one.told)];
  const ids = new Set([...told.map(ruleIn), ...named, ...rules.map(({ id }) => id)]);
  expect([...ids].filter((id) => !headings.includes(id))).toEqual([]);
  expect(headings.filter((one, at) => headings.indexOf(one) < at)).toEqual([]);
});

test('every rule is broken by a mistake or an advice', () => {
  const told = [...mistakes.flatMap((one) => one.told), ...advised.map((one) => one.told)];
  const broken = new Set(told.map(ruleIn));
  // A file that may not be read needs another user; these messages stand behind others for readers not yet met.
  const hardToReach = ['file-unreadable', 'body-syntax', 'body-not-allowed', 'body-too-deep'];
  const known = headings.filter((name) => name.includes('-') && !hardToReach.includes(name));
  expect(known.filter((name) => !broken.has(name))).toEqual([]);
});
