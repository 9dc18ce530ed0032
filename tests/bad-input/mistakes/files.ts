import { mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { added, written, type Spoil } from '../../support/spoilt-atlas.ts';
import { inFile, place, record, type Mistake } from '../mistake.ts';

const partnership = (name: string, ...told: readonly string[]): Omit<Mistake, 'mistake'> => ({
  base: 'pair',
  spoil: (folder) => {
    renameSync(join(folder, record), join(folder, 'partnerships', name));
  },
  told: told.map((one) => `partnerships/${name}:${one}`),
});

const encoded =
  (encoding: BufferEncoding, mark: readonly number[] = []): Spoil =>
  (folder) => {
    const path = join(folder, place);
    writeFileSync(
      path,
      Buffer.concat([
        Buffer.from(mark),
        Buffer.from(readFileSync(path, 'utf8').replace('Satu', 'Sané'), encoding),
      ]),
    );
  };

const linked =
  (target: string, path: string): Spoil =>
  (folder) => {
    symlinkSync(target, join(folder, path));
  };

const folderAt =
  (path: string): Spoil =>
  (folder) => {
    mkdirSync(join(folder, path));
  };

const copied =
  (from: string, to: string): Spoil =>
  (folder) => {
    writeFileSync(join(folder, to), readFileSync(join(folder, from)));
  };

const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`;

/** Files that are named, placed, linked or written in another way than records are. */
export const fileMistakes: readonly Mistake[] = [
  { mistake: 'an ending in capitals', ...partnership('kota-satu-kota-dua.MDX', '1:1  file-name') },
  { mistake: 'an ending of Markdown', ...partnership('kota-satu-kota-dua.md', '1:1  file-name') },
  { mistake: 'two endings', ...partnership('kota-satu-kota-dua.mdx.txt', '1:1  file-name') },
  { mistake: 'a copy of a download', ...partnership('kota-satu (1).mdx', '1:1  file-name') },
  { mistake: 'a hidden file', ...partnership('.kota-satu.mdx', '1:1  file-name') },
  { mistake: 'a backup of an editor', ...partnership('kota-satu.mdx~', '1:1  file-name') },
  { mistake: 'a name with a space', ...partnership('kota satu.mdx', '1:1  file-name') },
  { mistake: 'a name with capitals', ...partnership('Kota-Satu.mdx', '1:1  file-name') },
  { mistake: 'a name with a hash', ...partnership('a#b.mdx', '1:1  file-name') },
  { mistake: 'a name with a question mark', ...partnership('q?x.mdx', '1:1  file-name') },
  { mistake: 'a name that is encoded', ...partnership('%2e%2e.mdx', '1:1  file-name') },
  { mistake: 'a name with a dot', ...partnership('x.y.mdx', '1:1  file-name') },
  { mistake: 'a name that starts with a hyphen', ...partnership('-a.mdx', '1:1  file-name') },
  { mistake: 'a name with two hyphens', ...partnership('a--b.mdx', '1:1  file-name') },
  { mistake: 'a name with a line break', ...partnership('a\n.mdx', '1:1  file-name') },
  { mistake: 'a name of the prototype', ...partnership('__proto__.mdx', '1:1  file-name') },
  { mistake: 'a name of 81 letters', ...partnership(`${'a'.repeat(81)}.mdx`, '1:1  file-name') },
  { mistake: 'a name with an accent', ...partnership('łódź.mdx', '1:1  file-name') },
  { mistake: 'a reserved name', ...partnership('halaman.mdx', '1:1  file-name-reserved') },
  { mistake: 'the name of the English pages', ...partnership('en.mdx', '1:1  file-name-reserved') },
  { mistake: 'the name of an index', ...partnership('index.mdx', '1:1  file-name-reserved') },
  { mistake: 'the name of a page', ...partnership('sdm.mdx', '1:1  file-name-reserved') },
  inFile('a file that editors do not write', 'places/catatan.txt', 'x', '1:1  file-name'),
  inFile('a file of the Finder', 'places/.DS_Store', 'x', '1:1  file-name'),
  inFile('a place in Markdown', 'places/kota-tiga.mdx', '---\nname: x\n---\n', '1:1  file-name'),
  inFile('a source in JSON', 'sources/warta-dua.json', '{}', '1:1  file-name'),
  inFile(
    'a source with the other ending of YAML',
    'sources/warta-dua.yml',
    'title: x',
    '1:1  file-name',
  ),
  inFile(
    'a narrative without its language',
    'narratives/kota-satu-kota-dua.mdx',
    'x',
    '1:1  file-name',
  ),
  inFile('a page in a third language', 'pages/tentang.ja.mdx', 'x', '1:1  file-name'),
  inFile('an empty file', place, '', '1:1  file-empty'),
  inFile('a file of blanks', place, ' \n\n\t\n', '1:1  file-empty'),
  inFile(
    'a file that is not UTF-8',
    place,
    new Uint8Array([110, 97, 109, 101, 58, 32, 233]),
    '1:7  file-encoding',
  ),
  inFile('a file that git keeps elsewhere', place, pointer, '1:1  file-elsewhere'),
  inFile(
    'a picture that is called a place',
    place,
    new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0]),
    '1:1  file-encoding',
  ),
  {
    mistake: 'Latin letters of Windows',
    base: 'pair',
    spoil: encoded('latin1'),
    told: ['places/kota-satu.yaml:2:15  file-encoding'],
  },
  {
    mistake: 'UTF-16',
    base: 'pair',
    spoil: encoded('utf16le', [255, 254]),
    told: ['places/kota-satu.yaml:1:1  file-encoding'],
  },
  {
    mistake: 'UTF-16 without its mark',
    base: 'pair',
    spoil: encoded('utf16le'),
    told: ['places/kota-satu.yaml:1:1  file-encoding'],
  },
  {
    mistake: 'a file of more than 64 KiB',
    base: 'pair',
    spoil: added(record, ...Array<string>(9000).fill('kata kata')),
    told: ['partnerships/kota-satu-kota-dua.mdx:1:1  file-too-large'],
  },
  {
    mistake: 'a link to a file elsewhere',
    base: 'pair',
    spoil: linked('/etc/hostname', 'places/kota-tiga.yaml'),
    told: ['places/kota-tiga.yaml:1:1  file-kind'],
  },
  {
    mistake: 'a link to a file above',
    base: 'pair',
    spoil: linked('../../../.env', 'places/kota-tiga.yaml'),
    told: ['places/kota-tiga.yaml:1:1  file-kind'],
  },
  {
    mistake: 'a link to itself',
    base: 'pair',
    spoil: linked('kota-tiga.yaml', 'places/kota-tiga.yaml'),
    told: ['places/kota-tiga.yaml:1:1  file-kind'],
  },
  {
    mistake: 'a folder that is a link',
    base: 'pair',
    spoil: linked('/etc', 'glossary'),
    told: ['glossary:1:1  file-kind'],
  },
  {
    mistake: 'a folder in a folder',
    base: 'pair',
    spoil: folderAt('places/jawa'),
    told: ['places/jawa:1:1  file-name'],
  },
  {
    mistake: 'a folder that is called a place',
    base: 'pair',
    spoil: folderAt('places/kota-tiga.yaml'),
    told: ['places/kota-tiga.yaml:1:1  file-kind'],
  },
  {
    mistake: 'a folder that is misspelt',
    base: 'pair',
    spoil: folderAt('place'),
    told: ['place:1:1  file-stray'],
  },
  {
    mistake: 'a folder in capitals',
    base: 'pair',
    spoil: folderAt('Glossary'),
    told: ['Glossary:1:1  file-stray'],
  },
  {
    mistake: 'a place in the folder of sources',
    base: 'pair',
    spoil: copied(place, 'sources/kota-satu.yaml'),
    told: [
      'sources/kota-satu.yaml:1:1 title field-missing',
      'sources/kota-satu.yaml:1:1 publisher field-missing',
      'sources/kota-satu.yaml:1:1 accessedOn field-missing',
      'sources/kota-satu.yaml:1:1 language field-missing',
      'sources/kota-satu.yaml:1:1 reliability field-missing',
      'sources/kota-satu.yaml:1:1 name field-unknown',
      'sources/kota-satu.yaml:4:1 shortName field-unknown',
      'sources/kota-satu.yaml:7:7 kind value-not-allowed',
      'sources/kota-satu.yaml:8:1 level field-unknown',
      'sources/kota-satu.yaml:9:1 country field-unknown',
      'sources/kota-satu.yaml:10:1 coordinates field-unknown',
    ],
  },
  {
    mistake: 'a narrative of no partnership',
    base: 'pair',
    spoil: written(
      'narratives/kota-satu.en.mdx',
      "---\ntranslatedOn: 2026-11-01\nofBody: '00000000'\n---\n\nText.\n",
    ),
    told: ['narratives/kota-satu.en.mdx:2:1  ids-exist'],
  },
  {
    mistake: 'a page in one language',
    base: 'pair',
    spoil: written('pages/tentang.id.mdx', '---\ntitle: T\ndescription: D\n---\n\nIsi.\n'),
    told: ['pages/tentang.id.mdx:2:1  translations-complete'],
  },
  {
    mistake: 'a copy of a partnership',
    base: 'pair',
    spoil: copied(record, 'partnerships/kota-satu-dua.mdx'),
    told: ['partnerships/kota-satu-kota-dua.mdx:7:3 parties parties-once'],
  },
  {
    mistake: 'a copy of a place',
    base: 'pair',
    spoil: copied(place, 'places/kota-satu-lagi.yaml'),
    told: [
      'places/kota-satu.yaml:2:3 name homonyms-told-apart',
      'places/kota-satu.yaml:5:3 shortName homonyms-told-apart',
    ],
  },
];
