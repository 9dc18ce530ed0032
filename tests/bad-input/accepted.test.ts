import { expect, test, vi } from 'vitest';
import { join } from 'node:path';
import { readContent } from '#reading/content.ts';
import type { Finding } from '#reading/finding.ts';
import { checkContent } from '../../scripts/check-content.ts';
import { spoiltAtlas, type Spoil } from '../support/spoilt-atlas.ts';
import { accepted } from './accepted.ts';
import { advised } from './advised.ts';
import { hostileIn, htmlOf, published } from './publish.ts';

const findingsIn = async (folder: string): Promise<Finding[]> => {
  vi.stubEnv('ATLAS_CONTENT', folder);
  const { findings } = await checkContent();
  vi.unstubAllEnvs();
  return findings;
};

const valueAt = (value: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value);

test.for(accepted)('$odd is accepted and keeps its meaning', async ({ spoil, file, field, is }) => {
  const folder = spoiltAtlas(spoil);
  const errors = (await findingsIn(folder)).filter(({ severity }) => severity === 'error');
  expect(errors).toEqual([]);
  const { records } = await readContent(folder);
  const record = records.find((one) => one.file === join(folder, file));
  if (field) expect(valueAt(record?.value, field)).toEqual(is);
  else expect(htmlOf(record?.body ?? [])).toContain(is);
  expect(records.flatMap(({ body }) => hostileIn(body))).toEqual([]);
  const { partnerships } = published(records);
  expect(partnerships).toHaveLength(field === 'draft' && is === true ? 0 : 1);
});

test('a byte-order mark and line breaks of Windows change nothing that is read', async () => {
  const read = async (...spoils: readonly Spoil[]) =>
    (await readContent(spoiltAtlas(...spoils))).records.map(({ value, text, body }) => ({
      value,
      text,
      body,
    }));
  const marks = accepted.filter(({ odd }) => /byte-order|Windows/.test(odd));
  expect(marks).toHaveLength(2);
  for (const { spoil } of marks) expect(await read(spoil)).toEqual(await read());
});

test.for(advised)('$odd is advised against, and published', async ({ spoil, told }) => {
  const folder = spoiltAtlas(spoil);
  const findings = await findingsIn(folder);
  expect(
    findings.map(
      ({ file, line, column, rule, severity }) =>
        `${severity} ${file.slice(folder.length + 1)}:${line}:${column} ${rule}`,
    ),
  ).toEqual([`warning ${told}`]);
  for (const { problem, fix } of findings)
    for (const words of [problem.id, problem.en, fix.id, fix.en])
      expect(words.trim().length).toBeGreaterThan(5);
});
