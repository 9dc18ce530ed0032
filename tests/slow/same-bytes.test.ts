import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { environmentOf } from '../support/build-site.ts';
import { digestsIn } from '../support/digests.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const newFolder = (name: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas sama '));
  folders.push(folder);
  return join(folder, name);
};

/** The project as it stands, in a folder whose name has spaces, without anything that a build left behind. */
const copyOfProject = (): string => {
  const copy = newFolder('salinan proyek');
  const left = [
    'dist',
    '.astro',
    'node_modules/.cache',
    'node_modules/.astro',
    'node_modules/.vite',
  ];
  const isLeft = (path: string): boolean => left.some((one) => resolve(path) === resolve(one));
  cpSync('.', copy, { recursive: true, verbatimSymlinks: true, filter: (path) => !isLeft(path) });
  return copy;
};

type Surroundings = {
  cwd: string;
  umask: string;
  /** Programs that start the build, each with its arguments. */
  before?: string;
  settings: Readonly<Record<string, string>>;
};

/** Builds the real records in these surroundings; gives back what was built, file by file. */
const builtIn = async ({ cwd, umask, before = '', settings }: Surroundings) => {
  const output = join(cwd, 'node_modules/.cache/atlas/same-bytes');
  const env = environmentOf({ ATLAS_AS_OF: '2026-11-22', ATLAS_OUTPUT: output, ...settings });
  const line = `umask ${umask} && exec ${before} "${process.execPath}" scripts/build.ts`;
  await promisify(execFile)('sh', ['-c', line], { cwd, env });
  const digests = digestsIn(output);
  rmSync(output, { recursive: true });
  return digests;
};

test('the same records, day and commit give the same bytes, wherever and whenever they are built', async () => {
  const here = await builtIn({
    cwd: resolve('.'),
    umask: '022',
    settings: { TZ: 'UTC', LC_ALL: 'C' },
  });
  expect(Object.keys(here).length).toBeGreaterThan(5000);

  const copy = copyOfProject();
  const elsewhere = await builtIn({
    cwd: copy,
    umask: '077',
    // A network of its own, with nobody in it.
    before: 'unshare -rn',
    settings: { TZ: 'Pacific/Auckland', LC_ALL: 'id_ID.UTF-8' },
  });
  expect(elsewhere).toEqual(here);

  const clock = resolve('tests/support/three-days-later.ts');
  const later = await builtIn({
    cwd: copy,
    umask: '002',
    settings: {
      TZ: 'America/St_Johns',
      LC_ALL: 'tr_TR.UTF-8',
      NODE_OPTIONS: `--import "${clock}"`,
    },
  });
  expect(later).toEqual(here);
}, 900_000);
