import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { added, changed, spoiltAtlas } from '../support/spoilt-atlas.ts';

const record = 'partnerships/kota-satu-kota-dua.mdx';
const canary = 'canary.txt';

const run = (folder: string, command: string, ...args: string[]) => {
  const env = {
    ...process.env,
    ATLAS_CONTENT: folder,
    ATLAS_OUTPUT: join(folder, 'dist'),
    CANARY: join(folder, canary),
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    env,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
};

const writeCanary = "process.getBuiltinModule('node:fs').writeFileSync(process.env.CANARY, 'x')";

const stopping = [
  {
    what: 'a place that does not exist',
    spoil: changed(record, '- place: kota-dua', '- place: kota-tiga'),
    at: '8:12',
    remedy: 'kota-tiga',
  },
  {
    what: 'an unknown field',
    spoil: changed(record, 'kind: sister', 'kind: sister\njenis: kembar'),
    at: '6:1',
    remedy: 'jenis',
  },
  {
    what: '30 February',
    spoil: changed(record, '2024-03-01', '2024-02-30'),
    at: '14:15',
    remedy: '2024-02-30',
  },
  { what: 'an import', spoil: added(record, "import x from 'fs'"), at: '24:1', remedy: 'import' },
  { what: 'an expression', spoil: added(record, '{process.env.HOME}'), at: '24:1', remedy: '{' },
  {
    what: 'an expression that writes a file',
    spoil: added(record, `{${writeCanary}}`),
    at: '24:1',
    remedy: '{',
  },
  {
    what: 'an export that writes a file',
    spoil: added(record, `export const x = ${writeCanary};`),
    at: '24:1',
    remedy: 'export',
  },
];

describe.for(stopping)('$what', ({ spoil, at, remedy }) => {
  test('stops the build before anything is built or run, with line, column and remedy', () => {
    const folder = spoiltAtlas(spoil);
    const { status, said } = run(folder, 'scripts/build.ts');
    expect(status).toBe(1);
    expect(said).toContain(`${record}:${at} `);
    expect(said).toContain(remedy);
    expect(said).toContain('→ ');
    expect(existsSync(join(folder, 'dist'))).toBe(false);
    expect(existsSync(join(folder, canary))).toBe(false);
  });
});

test('the check stops just there, too, and runs nothing', () => {
  const folder = spoiltAtlas(added(record, `export const x = ${writeCanary};`));
  const { status, said } = run(folder, 'scripts/check.ts');
  expect(status).toBe(1);
  expect(said).toContain(`${record}:24:1 `);
  expect(existsSync(join(folder, canary))).toBe(false);
});

test('behind the check, the build itself refuses a record that would run something', () => {
  const folder = spoiltAtlas(added(record, `{${writeCanary}}`));
  const { status, said } = run(
    folder,
    'node_modules/astro/bin/astro.mjs',
    'build',
    '--outDir',
    join(folder, 'dist'),
  );
  expect(status).not.toBe(0);
  expect(said).toContain(`${record}:24:1`);
  expect(existsSync(join(folder, 'dist/index.html'))).toBe(false);
  expect(existsSync(join(folder, canary))).toBe(false);
});

test('the check passes on the smallest valid atlas', () => {
  expect(run(spoiltAtlas(), 'scripts/check.ts').status).toBe(0);
});
