import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { environmentOf } from './support/build-site.ts';
import { spoiltAtlas } from './support/spoilt-atlas.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

// Nothing is hidden from the administrator of a machine, unless that power is laid down.
const isAdministrator = process.getuid?.() === 0;
const ordinary = isAdministrator
  ? ['setpriv', '--bounding-set', '-dac_override,-dac_read_search', process.execPath]
  : [process.execPath];

/** Builds a content folder over a site that is there, without the power to read what is forbidden. */
const builtOver = (content: string) => {
  const output = temporaryFolder('atlas-site-');
  writeFileSync(join(output, 'index.html'), 'old');
  const [program, ...args] = [...ordinary, 'scripts/build.ts'];
  const env = environmentOf({ ATLAS_CONTENT: content, ATLAS_OUTPUT: output });
  const { status, stdout } = spawnSync(program, args, { env, encoding: 'utf8' });
  const site = readdirSync(output).map((name) => readFileSync(join(output, name), 'utf8'));
  return { status, stdout, site };
};

test.for([
  { what: 'record', path: 'partnerships/kota-satu-kota-dua.mdx' },
  { what: 'folder of records', path: 'places' },
])(
  'a $what that may not be read is named, and the old site stays',
  { skip: process.platform === 'win32' },
  ({ path }) => {
    const content = spoiltAtlas((folder) => {
      chmodSync(join(folder, path), 0);
    });
    const { status, stdout, site } = builtOver(content);
    chmodSync(join(content, path), 0o755);
    expect(stdout).toContain(`${path}:1:1  kesalahan [file-unreadable]`);
    expect(stdout).toContain('Periksa izin berkas dan foldernya.');
    expect(status).toBe(1);
    expect(site).toEqual(['old']);
  },
);
