import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compressSite } from '../scripts/hosting/compressed.ts';
import { hostingOf, writeHostFiles } from '../scripts/hosting/of-site.ts';

const long = 'Kerja sama daerah dan bagian dari kota kembar. '.repeat(100);
const moved = (to: string) => `<meta http-equiv="refresh" content="0; url=${to}">`;

const files: Readonly<Record<string, string>> = {
  'index.html': `<link rel="canonical" href="https://kota.example/atlas/"><p>${long}`,
  'daerah/baru/index.html': `<p>${long}`,
  'daerah/lama/index.html': moved('/atlas/daerah/baru/'),
  'metode/index.html': `<p>${long}${moved('/atlas/bukan-pengalihan/')}`,
  'data/events.csv': long,
  'data/kecil.json': '{}',
  'bagikan/situs.png': long,
};

let site = '';
beforeAll(() => {
  site = mkdtempSync(join(tmpdir(), 'atlas-hosting-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, name)), { recursive: true });
    writeFileSync(join(site, name), text);
  }
});
afterAll(() => {
  rmSync(site, { recursive: true });
});

test('base and redirects are read from the site; a page that only speaks of leading on does not', async () => {
  const { base, redirects, paths } = await hostingOf(site);
  expect(base).toBe('/atlas/');
  expect(redirects).toEqual([{ from: '/atlas/daerah/lama/', to: '/atlas/daerah/baru/' }]);
  expect(paths).toEqual(
    Object.keys(files)
      .map((name) => `/${name}`)
      .sort(),
  );
});

test('a build is given what hosts of static sites read', async () => {
  await writeHostFiles(site);
  expect(readFileSync(join(site, '_redirects'), 'utf8')).toContain('/atlas/daerah/lama/ ');
  expect(readFileSync(join(site, '_headers'), 'utf8')).toContain('/atlas/data/*.csv\n');
});

test('texts of some size get copies that hold the same, and nothing else does', async () => {
  expect(await compressSite(site)).toMatchObject({ files: 4 });
  for (const name of ['index.html', 'daerah/baru/index.html', 'data/events.csv']) {
    const plain = readFileSync(join(site, name));
    expect(gunzipSync(readFileSync(join(site, `${name}.gz`))).equals(plain)).toBe(true);
    expect(brotliDecompressSync(readFileSync(join(site, `${name}.br`))).equals(plain)).toBe(true);
  }
  for (const name of ['data/kecil.json', 'daerah/lama/index.html', 'bagikan/situs.png'])
    expect(existsSync(join(site, `${name}.br`)), name).toBe(false);
});
