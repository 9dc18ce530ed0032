import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readFolder } from './folder.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const write = (path: string, text = 'name: a\n') => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};
const rulesOf = async () =>
  (await readFolder(root, 'content')).findings.map(
    ({ file, rule, severity }) => `${severity} ${file} ${rule}`,
  );

test('every collection is read, sorted by name, with its language where it has one', async () => {
  for (const path of ['places/b.yaml', 'places/a.yaml', 'pages/tentang.id.mdx', 'images/x.png'])
    write(path);
  const { files, findings } = await readFolder(root, 'src/content');
  expect(findings).toEqual([]);
  expect(
    files.map(({ collection, id, language, file }) => [collection, id, language, file]),
  ).toEqual([
    ['places', 'a', undefined, 'src/content/places/a.yaml'],
    ['places', 'b', undefined, 'src/content/places/b.yaml'],
    ['pages', 'tentang', 'id', 'src/content/pages/tentang.id.mdx'],
  ]);
  expect(new TextDecoder().decode(files[0]?.bytes)).toBe('name: a\n');
});

test('an empty folder, or none at all, is an empty collection', async () => {
  expect(await readFolder(root)).toEqual({ files: [], findings: [] });
  expect(await readFolder(join(root, 'nowhere'))).toEqual({ files: [], findings: [] });
});

test('without a label, files are named below the folder as it was given', async () => {
  write('places/a.yaml');
  expect((await readFolder(`${root}/`)).files[0]?.file).toBe(`${root}/places/a.yaml`);
});

test('a subfolder, a link, a strange name and a file of 64 KiB and a byte are refused', async () => {
  write('places/outside.txt', 'secret');
  write('places/a.yaml');
  write('places/large.yaml', 'x'.repeat(64 * 1024 + 1));
  write('places/largest.yaml', 'x'.repeat(64 * 1024));
  mkdirSync(join(root, 'places/deep.yaml'));
  mkdirSync(join(root, 'places/deep'));
  symlinkSync(join(root, 'places/outside.txt'), join(root, 'places/link.yaml'));
  symlinkSync(join(root, 'nowhere'), join(root, 'places/loose.yaml'));
  expect(await rulesOf()).toEqual([
    'error content/places/deep file-name',
    'error content/places/deep.yaml file-kind',
    'error content/places/large.yaml file-too-large',
    'error content/places/link.yaml file-kind',
    'error content/places/loose.yaml file-kind',
    'error content/places/outside.txt file-name',
  ]);
  expect((await readFolder(root)).files.map(({ id }) => id)).toEqual(['a', 'largest']);
});

test('a linked folder is not followed, a file in its place is no folder', async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
  writeFileSync(join(elsewhere, 'a.yaml'), 'name: a');
  symlinkSync(elsewhere, join(root, 'places'));
  write('sources', 'x');
  expect(await rulesOf()).toEqual([
    'error content/places file-kind',
    'error content/sources file-kind',
  ]);
  rmSync(elsewhere, { recursive: true });
});

test('an unknown folder is an error, a loose file or a hidden folder a warning', async () => {
  write('partnership/a.mdx');
  write('README.md');
  write('.git/config');
  expect(await rulesOf()).toEqual([
    'warning content/.git file-stray',
    'warning content/README.md file-stray',
    'error content/partnership file-stray',
  ]);
});

test('a content folder that is a file says so', async () => {
  write('file');
  const { findings } = await readFolder(join(root, 'file'));
  expect(findings).toMatchObject([{ rule: 'file-unreadable' }]);
});

test.skipIf(process.getuid?.() === 0)('a file that may not be read is a finding', async () => {
  write('places/a.yaml');
  chmodSync(join(root, 'places/a.yaml'), 0);
  expect(await rulesOf()).toEqual(['error content/places/a.yaml file-unreadable']);
});
