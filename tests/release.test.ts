import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { archiveName, changeLogFiles, releaseFile, sumsFile } from '#outputs/releases/release.ts';
import { sumOf, sumsText } from '#outputs/releases/sums.ts';
import { release } from '../scripts/release/command.ts';
import { publishReleases, soundReleases } from '../scripts/release/publish.ts';
import { writeRelease } from '../scripts/release/write.ts';
import { releasesFolder } from '../src/atlas-releases.ts';
import { changed, spoiltCopyOf, written, type Spoil } from './support/spoilt-atlas.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const newFolder = (): string => temporaryFolder('releases-');

const mithal = 'partnerships/contoh-mithal.mdx';
const unchanged: Spoil = () => undefined;
const corrected = changed(mithal, 'Only a letter of intent.', 'A letter of intent.');
const withdrawn = changed(
  mithal,
  'searchedOn: 2026-11-01',
  'searchedOn: 2026-11-01\nwithdrawn:\n  on: 2026-11-02\n  reason:\n    id: Keliru.\n    en: A mistake.',
);
const removed: Spoil = (folder) => {
  rmSync(join(folder, mithal));
};
const inserted =
  (from: string, to: string): Spoil =>
  (folder) => {
    const text = readFileSync(join(folder, from), 'utf8');
    writeFileSync(join(folder, to), text);
  };
const added: Spoil = (folder) => {
  inserted('sources/warta-contoh.yaml', 'sources/warta-baru.yaml')(folder);
  changed('sources/warta-baru.yaml', 'contoh?a=1&b=2', 'baru')(folder);
  changed(mithal, 'furtherSources: [warta-contoh]', 'furtherSources: [warta-baru]')(folder);
};
const faulty = written('places/rusak.yaml', 'name: 1\n');

/** Lets the command see a copy of the invented atlas with something done to it, on one day, and a folder of releases. */
const given = (folder: string, spoil: Spoil = unchanged, day = '2026-11-22'): void => {
  vi.stubEnv('ATLAS_CONTENT', spoiltCopyOf('atlas', spoil));
  vi.stubEnv('ATLAS_RELEASES', folder);
  vi.stubEnv('ATLAS_AS_OF', day);
};

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const first = mkdtempSync(join(tmpdir(), 'releases-'));

beforeAll(async () => {
  vi.stubEnv('ATLAS_CONTENT', 'tests/fixtures/atlas');
  vi.stubEnv('ATLAS_RELEASES', first);
  vi.stubEnv('ATLAS_AS_OF', '2026-11-22');
  await release('1.0.0');
  vi.unstubAllEnvs();
});

afterAll(() => {
  rmSync(first, { recursive: true });
});

/** A folder with the first release of the invented atlas. */
const withFirst = (): string => {
  const folder = newFolder();
  cpSync(first, folder, { recursive: true });
  vi.stubEnv('ATLAS_RELEASES', folder);
  return folder;
};

const bytesIn = (folder: string): string[] =>
  readdirSync(folder).map((name) => `${name} ${readFileSync(join(folder, name), 'base64')}`);

test('a number is proposed, and nothing written, where none is named', async () => {
  const folder = newFolder();
  given(folder);
  expect(await release(undefined)).toContain('1.0.0');
  expect(readdirSync(folder)).toEqual([]);
});

test('a release is its archive, what tells of it, its change log and its sums, and nothing else', () => {
  const folder = withFirst();
  expect(readdirSync(folder)).toEqual(['1.0.0']);
  expect(readdirSync(join(folder, '1.0.0')).sort()).toEqual(
    [archiveName('1.0.0'), releaseFile, ...Object.values(changeLogFiles), sumsFile].sort(),
  );
});

const hasSha256sum = spawnSync('sha256sum', ['--version']).status === 0;

test.skipIf(!hasSha256sum)('sha256sum finds every file as its list has it', () => {
  const cwd = join(withFirst(), '1.0.0');
  const { status, stdout } = spawnSync('sha256sum', ['-c', sumsFile], { cwd, encoding: 'utf8' });
  expect([status, stdout.trim().split('\n').length]).toEqual([0, 4]);
});

test('the same records on the same day give the same bytes', async () => {
  const folder = newFolder();
  given(folder);
  await release('1.0.0');
  expect(bytesIn(join(folder, '1.0.0'))).toEqual(bytesIn(join(first, '1.0.0')));
});

test.for([
  { when: 'nothing changed but the day', spoil: unchanged, least: '1.0.1' },
  { when: 'a record is corrected', spoil: corrected, least: '1.0.1' },
  { when: 'a record is new', spoil: added, least: '1.1.0' },
  { when: 'a record is withdrawn', spoil: withdrawn, least: '2.0.0' },
])('after 1.0.0, when $when, $least is proposed', async ({ spoil, least }) => {
  const folder = withFirst();
  given(folder, spoil, '2026-12-01');
  expect(await release(undefined)).toContain(` ${least} `);
});

test.for([
  { when: 'the check finds an error', version: '1.0.1', spoil: faulty, says: 'pemeriksaan' },
  { when: 'the number exists', version: '1.0.0', says: 'sudah ada' },
  { when: 'the number is less', version: '0.9.0', says: 'lebih kecil' },
  { when: 'the number is none', version: '1.1', says: 'bukan nomor' },
  { when: 'the number leads elsewhere', version: '../1.0.1', says: 'bukan nomor' },
  { when: 'the number is too small', version: '1.0.1', spoil: withdrawn, says: '2.0.0' },
  { when: 'an id is lost', version: '2.0.0', spoil: removed, says: 'partnerships/contoh-mithal' },
  { when: 'the day is earlier', version: '1.0.1', day: '2026-11-21', says: '2026-11-22' },
])('a release is refused when $when', async ({ version, spoil, day, says }) => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const folder = withFirst();
  given(folder, spoil, day);
  await expect(release(version)).rejects.toThrow(says);
  expect(readdirSync(folder)).toEqual(['1.0.0']);
});

test('the change log names what changed, Indonesian first, as text and as data', async () => {
  const folder = withFirst();
  given(folder, withdrawn, '2026-12-01');
  await release('2.0.0');
  const read = (name: string) => readFileSync(join(folder, '2.0.0', name), 'utf8');
  const text = read(changeLogFiles.text);
  expect(text).toContain('## Ditarik: kerja sama (1)');
  expect(text.indexOf('Keliru.')).toBeLessThan(text.indexOf('A mistake.'));
  expect(JSON.parse(read(changeLogFiles.json))).toMatchObject({
    previous: '1.0.0',
    level: 'major',
    records: { partnerships: { withdrawn: [{ id: 'contoh-mithal', on: '2026-11-02' }] } },
  });
});

test('a release that cannot be written leaves nothing behind, and what another left is cleared away', () => {
  const folder = newFolder();
  mkdirSync(join(folder, '.new-0.9.0'));
  const files = new Map([
    ['a.txt', 'a'],
    ['no-folder/b.txt', 'b'],
  ]);
  expect(() => {
    writeRelease(folder, '1.0.0', files);
  }).toThrow('no-folder');
  expect(readdirSync(folder)).toEqual([]);
});

describe('before a build', () => {
  const append = (name: string) => (at: string) => {
    appendFileSync(join(at, name), ' ');
  };
  const resummed = (name: string, text: string) => (at: string) => {
    writeFileSync(join(at, name), text);
    const names = readdirSync(at).filter((one) => one !== sumsFile);
    const sums = names.map((one) => [one, sumOf(readFileSync(join(at, one)))] as const);
    writeFileSync(join(at, sumsFile), sumsText(new Map(sums)));
  };

  test.for([
    { what: 'a changed archive', spoil: append(archiveName('1.0.0')), names: archiveName('1.0.0') },
    { what: 'a changed change log', spoil: append('CHANGELOG.md'), names: 'CHANGELOG.md' },
    { what: 'a changed description', spoil: append(releaseFile), names: releaseFile },
    { what: 'a broken list of sums', spoil: append(sumsFile), names: sumsFile },
    {
      what: 'a missing file',
      spoil: (at: string) => {
        rmSync(join(at, 'CHANGELOG.json'));
      },
      names: 'CHANGELOG.json',
    },
    {
      what: 'a missing list of sums',
      spoil: (at: string) => {
        rmSync(join(at, sumsFile));
      },
      names: sumsFile,
    },
    {
      what: 'a file too many',
      spoil: (at: string) => {
        writeFileSync(join(at, 'lain.txt'), '');
      },
      names: 'lain.txt',
    },
    {
      what: 'an archive that is none, with its sum',
      spoil: resummed(archiveName('1.0.0'), 'PK'),
      names: archiveName('1.0.0'),
    },
  ])('$what is a fault that names the file', ({ spoil, names }) => {
    const folder = withFirst();
    spoil(join(folder, '1.0.0'));
    expect(() => soundReleases()).toThrow(join('1.0.0', names));
  });
});

test('a release is published as it lies there, with its tables beside it', async () => {
  const folder = withFirst();
  const output = newFolder();
  await publishReleases(soundReleases(), output);
  const at = join(output, 'data/v/1.0.0');
  for (const name of readdirSync(join(folder, '1.0.0')))
    expect(readFileSync(join(at, name))).toEqual(readFileSync(join(folder, '1.0.0', name)));
  const { resources } = JSON.parse(readFileSync(join(at, 'datapackage.json'), 'utf8')) as {
    resources: { path: string | string[] }[];
  };
  const single = resources.flatMap(({ path }) => (typeof path === 'string' ? [path] : []));
  expect(single.length).toBeGreaterThan(20);
  expect(single.filter((path) => !existsSync(join(at, path)))).toEqual([]);
});

test.for([
  { when: 'only the project’s own records are there', is: 'releases' },
  { when: 'other records are named', ATLAS_CONTENT: 'elsewhere', is: undefined },
  { when: 'a folder is named too', ATLAS_CONTENT: 'elsewhere', ATLAS_RELEASES: 'r', is: 'r' },
])('when $when, releases lie in $is', ({ ATLAS_CONTENT, ATLAS_RELEASES, is }) => {
  vi.stubEnv('ATLAS_CONTENT', ATLAS_CONTENT);
  vi.stubEnv('ATLAS_RELEASES', ATLAS_RELEASES);
  expect(releasesFolder()).toBe(is);
});
