import { mkdirSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { added, changed, written, type Spoil } from '../support/spoilt-atlas.ts';

const record = 'partnerships/kota-satu-kota-dua.mdx';
const place = 'places/kota-satu.yaml';

/** One mistake of an editor or trick of an attacker, and where it is told: file, line, column, field and rule. */
export type Mistake = { mistake: string; spoil: Spoil; told: string };

const inRecord = (mistake: string, from: string, to: string, told: string): Mistake => ({
  mistake,
  spoil: changed(record, from, to),
  told: `${record}:${told}`,
});

/** The frontmatter and the first paragraph take 22 lines; what is added stands on line 24. */
const inBody = (mistake: string, line: string, told: string): Mistake => ({
  mistake,
  spoil: added(record, line),
  told: `${record}:24:${told}`,
});

const renamed =
  (to: string): Spoil =>
  (folder) => {
    renameSync(join(folder, record), join(folder, 'partnerships', to));
  };

const linked: Spoil = (folder) => {
  symlinkSync('/etc/hostname', join(folder, 'places/kota-tiga.yaml'));
};

const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  'b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]',
].join('\n');

const page =
  (body: string): Spoil =>
  (folder) => {
    mkdirSync(join(folder, 'pages'));
    for (const language of ['id', 'en'])
      written(
        `pages/tentang.${language}.mdx`,
        `---\ntitle: T\ndescription: D\n---\n\n${language === 'id' ? body : 'Text.'}\n`,
      )(folder);
  };

export const mistakes: readonly Mistake[] = [
  inRecord(
    'a place that does not exist',
    '- place: kota-dua',
    '- place: kota-tiga',
    '8:12 parties[1].place ids-exist',
  ),
  inRecord(
    'a place with a capital letter',
    '- place: kota-dua',
    '- place: Kota-dua',
    '8:12 parties[1].place id-form',
  ),
  inRecord(
    'a source that does not exist',
    'sources: [warta]',
    'sources: [warta, koran]',
    '16:22 agreements[0].sources[1] ids-exist',
  ),
  inRecord(
    'an unknown field',
    'kind: sister',
    'kind: sister\nkinds: sister',
    '6:1 kinds field-unknown',
  ),
  inRecord(
    'an unknown field inside an act',
    '    endsOn',
    '    ends',
    '15:5 agreements[0].ends field-unknown',
  ),
  inRecord(
    'a required field left out',
    'searchedOn: 2026-11-01\n',
    '',
    '2:1 searchedOn field-missing',
  ),
  inRecord(
    'a value that is not allowed',
    'kind: sister',
    'kind: sisters',
    '5:7 kind value-not-allowed',
  ),
  inRecord(
    'a prototype as a field',
    'kind: sister',
    'kind: sister\n__proto__: {}',
    '6:1 __proto__ field-unknown',
  ),
  inRecord(
    '30 February',
    '2024-03-01',
    '2024-02-30',
    '14:15 agreements[0].signedOn date-impossible',
  ),
  inRecord(
    'a thirteenth month',
    '2024-03-01',
    '2024-13-01',
    '14:15 agreements[0].signedOn date-impossible',
  ),
  inRecord(
    'a date as it is spoken',
    '2024-03-01',
    '1 Maret 2024',
    '14:15 agreements[0].signedOn date-form',
  ),
  inRecord(
    'a signing that lies ahead',
    '2024-03-01',
    '2098-03-01',
    '14:15 agreements[0].signedOn dates-not-ahead',
  ),
  inRecord(
    'an end before the signing',
    '2029-03-01',
    '2020-03-01',
    '15:13 agreements[0].endsOn ends-after-start',
  ),
  inRecord('one party only', '  - place: kota-dua\n', '', '7:3 parties parties-too-few'),
  inRecord(
    'a field written twice',
    'kind: sister',
    'kind: sister\nkind: network',
    '6:1 kind yaml-duplicate-key',
  ),
  inRecord('a tab', '  - place: kota-dua', '\t- place: kota-dua', '8:1  yaml-tab'),
  inRecord('an anchor and its aliases', 'kind: sister', bomb, '5:4 a yaml-anchor'),
  inRecord(
    'a tag that would build something',
    'kind: sister',
    "kind: !!js/function 'x'",
    '5:7 kind yaml-tag',
  ),
  inRecord('frontmatter that is not closed', '\n---\n\n', '\n\n', '1:1  frontmatter-unclosed'),
  inRecord(
    'frontmatter closed by another sign',
    '\n---\n\n',
    '\n+++\n\n',
    '20:1  frontmatter-fence',
  ),
  inRecord(
    'a character that turns the text around',
    'bekerja sama',
    'bekerja \u202Esama',
    '3:38  file-hidden-character',
  ),
  inRecord(
    'a summary that a spreadsheet would run',
    'id: Kota Satu dan',
    'id: =Kota Satu dan',
    '3:7 summary.id text-formula',
  ),
  inRecord(
    'the rest of a merge',
    'kind: sister',
    '<<<<<<< HEAD\nkind: sister',
    '5:1  file-merge-conflict',
  ),
  inBody('an import', "import x from 'fs'", '1 body body-import'),
  inBody('an export', 'export const x = 1', '1 body body-import'),
  inBody('an expression', '{process.env.HOME}', '1 body body-expression'),
  inBody('an expression in a sentence', 'Rumah {1 + 1} kota', '7 body body-expression'),
  inBody('a script', '<script>alert(1)</script>', '1 body body-html'),
  inBody('a frame', '<iframe src="https://contoh.example/"></iframe>', '1 body body-html'),
  inBody(
    'a component that is not allowed',
    '<Peta kota="satu" />',
    '1 body body-unknown-component',
  ),
  inBody('a spread', '<Cite {...x} />', '1 body body-attribute-expression'),
  inBody('a link that runs something', '[di sini](javascript:alert(1))', '1 body body-unsafe-link'),
  inBody(
    'the same, disguised',
    '[di sini](java&#115;cript:alert%281%29)',
    '1 body body-unsafe-link',
  ),
  inBody(
    'a definition of such a link',
    '[di sini]: javascript:alert(1)',
    '1 body body-unsafe-link',
  ),
  inBody(
    'a password in an address',
    '[di sini](https://saya:rahasia@contoh.example/)',
    '1 body body-unsafe-link',
  ),
  inBody('a picture from elsewhere', '![](https://contoh.example/p.gif)', '1 body body-image'),
  inBody('a first heading', '# Judul', '1 body body-heading-level'),
  inBody(
    'a citation of a source that does not exist',
    'Kata.<Cite source="koran" />',
    '6 body ids-exist',
  ),
  {
    mistake: 'an import in a page of prose',
    spoil: page("import x from 'fs'"),
    told: 'pages/tentang.id.mdx:6:1 body body-import',
  },
  {
    mistake: 'an ending in capitals',
    spoil: renamed('kota-satu-kota-dua.MDX'),
    told: 'partnerships/kota-satu-kota-dua.MDX:1:1  file-name',
  },
  {
    mistake: 'a name with a space',
    spoil: renamed('kota satu.mdx'),
    told: 'partnerships/kota satu.mdx:1:1  file-name',
  },
  {
    mistake: 'a reserved name',
    spoil: renamed('halaman.mdx'),
    told: 'partnerships/halaman.mdx:1:1  file-name-reserved',
  },
  {
    mistake: 'a file that editors do not write',
    spoil: written('places/catatan.txt', 'x'),
    told: 'places/catatan.txt:1:1  file-name',
  },
  {
    mistake: 'a link to a file elsewhere',
    spoil: linked,
    told: 'places/kota-tiga.yaml:1:1  file-kind',
  },
  {
    mistake: 'a file of more than 64 KiB',
    spoil: added(record, ...Array<string>(9000).fill('kata kata')),
    told: `${record}:1:1  file-too-large`,
  },
  { mistake: 'an empty file', spoil: written(place, ''), told: `${place}:1:1  file-empty` },
  {
    mistake: 'a file that is not UTF-8',
    spoil: written(place, new Uint8Array([110, 97, 109, 101, 58, 32, 233])),
    told: `${place}:1:7  file-encoding`,
  },
  {
    mistake: 'a region code without its quotes',
    spoil: changed(place, 'country: ID', 'country: ID\nkemendagri: 33.740'),
    told: `${place}:10:13 kemendagri kemendagri-form`,
  },
  {
    mistake: 'a latitude beyond the pole',
    spoil: changed(place, '[-6.2, 106.8]', '[106.8, -6.2]'),
    told: `${place}:10:15 coordinates[0] coordinate-range`,
  },
];
