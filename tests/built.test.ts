import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { builtLine, pagesIn } from '../scripts/built.ts';

test.for([
  {
    folder: 'dist',
    line: 'Situs selesai dibangun: 3.412 halaman di folder dist. Lihat dengan npm run preview.',
  },
  { folder: 'situs-uji', line: 'Situs selesai dibangun: 3.412 halaman di folder situs-uji.' },
])('a build into $folder ends with what was built', ({ folder, line }) => {
  expect(builtLine(3412, folder)).toBe(line);
});

test('pages are counted in folders too, and nothing but pages: no data and no column of a comparison', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'built-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  mkdirSync(join(folder, 'en'));
  mkdirSync(join(folder, 'bandingkan/kolom/k/a-b'), { recursive: true });
  for (const name of [
    'index.html',
    'en/index.html',
    'en/data.json',
    'bandingkan/kolom/k/a-b/index.html',
  ])
    writeFileSync(join(folder, name), '');
  expect(await pagesIn(folder)).toBe(2);
});
