import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { spoiltAtlas, spoiltCopyOf } from './support/spoilt-atlas.ts';

const translated = (folder: string, ...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/translated.ts', ...words],
    {
      encoding: 'utf8',
      env: { ...process.env, ATLAS_CONTENT: folder, ATLAS_AS_OF: '2026-11-21' },
    },
  );
  return { code: status, out: stdout, errors: stderr };
};

test.for([
  {
    words: ['kota-satu-kota-du'],
    says: 'Tidak ada kerja sama “kota-satu-kota-du” yang terbaca. Maksud Anda “kota-satu-kota-dua”?\n',
    code: 1,
  },
  {
    words: ['--lang', 'en', 'lain'],
    says: 'No partnership “lain” was read.\n',
    code: 1,
  },
  { words: ['lain', '--lang=id'], says: 'Tidak ada kerja sama “lain” yang terbaca.\n', code: 1 },
  { words: [], says: 'Pemakaian: npm run translated', code: 2 },
  { words: ['--lang=en'], says: 'Usage: npm run translated', code: 2 },
])(
  'asked for “$words” it answers in one language',
  { timeout: 30_000 },
  ({ words, says, code }) => {
    const ran = translated(spoiltAtlas(), ...words);
    expect(ran).toMatchObject({ code, out: '' });
    expect(ran.errors.startsWith(says)).toBe(true);
  },
);

test('a translation that is not written yet is asked for', { timeout: 30_000 }, () => {
  const { code, errors } = translated(spoiltAtlas(), 'kota-satu-kota-dua');
  expect(code).toBe(1);
  expect(errors).toMatch(/kota-satu-kota-dua\.en\.mdx belum ada\. Tulis dahulu terjemahannya\.\n$/);
});

test('a translation is marked with the digest of what it translates', { timeout: 30_000 }, () => {
  const folder = spoiltCopyOf('atlas');
  const file = join(folder, 'narratives/contoh-rei.en.mdx');
  expect(translated(folder, 'contoh-rei')).toEqual({ code: 0, out: `${file}\n`, errors: '' });
  expect(readFileSync(file, 'utf8')).toMatch(/^translatedOn: 20\d\d-\d\d-\d\d$/m);
});
