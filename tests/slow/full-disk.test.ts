import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { environmentOf } from '../support/build-site.ts';

// Only the build sees this disk, and it is gone when the build is.
const onSmallDisk = `
  mount -t tmpfs -o size="$2" tmpfs "$1" && cd "$3" && mkdir "$1/dist" && echo old > "$1/dist/index.html"
  ATLAS_OUTPUT="$1/dist" "$4" scripts/build.ts 2>&1
  echo "ended with $?, left: $(cd "$1" && find . -type f -o -type d | sort | tr '\\n' ' ')$(cat "$1/dist/index.html")"`;

const mayMount = spawnSync('unshare', ['-rm', 'true']).status === 0;

// The site takes 12 MB: the disk is full while Astro bundles, and while it writes pages.
test.for(['2m', '9m'])(
  'a disk of %s that fills up while building is told, and the old site stays',
  (size, { skip }) => {
    if (!mayMount) skip('This machine lets nobody have a disk of their own (unshare -rm).');
    const disk = mkdtempSync(join(tmpdir(), 'atlas-disk-'));
    onTestFinished(() => {
      rmSync(disk, { recursive: true });
    });
    const env = environmentOf({ ATLAS_CONTENT: 'tests/fixtures/pair' });
    const args = ['-c', onSmallDisk, 'sh', disk, size, process.cwd(), process.execPath];
    const { stdout } = spawnSync('unshare', ['-rm', 'sh', ...args], { env, encoding: 'utf8' });
    expect(stdout).toContain('Tidak ada ruang lagi di disk');
    expect(stdout).toContain('situs yang lama tidak disentuh');
    expect(stdout).toContain('ended with 1, left: . ./dist ./dist/index.html old');
  },
);
