import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changed, spoiltAtlas, type Spoil } from './support/spoilt-atlas.ts';

const record = 'partnerships/kota-satu-kota-dua.mdx';
const wrongKind = changed('places/kota-satu.yaml', 'kind: city', 'kind: cty');
const wrongDate = changed(record, '2024-03-01', '31/01/2024');
const lostPlace = changed(record, '- place: kota-dua', '- place: kota-duaa');

const environment = (folder: string, more: Record<string, string> = {}) => {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !['FORCE_COLOR', 'NO_COLOR', 'ATLAS_REPOSITORY'].includes(name),
  );
  const set = { ATLAS_CONTENT: folder, ATLAS_AS_OF: '2026-11-21', ...more };
  return { ...Object.fromEntries(inherited), ...set };
};

const check = (folder: string, words: string[] = [], more: Record<string, string> = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts', ...words], {
    encoding: 'utf8',
    env: environment(folder, more),
  });
  return { code: status, out: stdout.replaceAll(`${folder}/`, ''), errors: stderr };
};

const checkSpoilt = (words: string[], ...spoils: Spoil[]) => check(spoiltAtlas(...spoils), words);

test('without errors the check ends with 0 and counts the files', () => {
  const { code, out } = checkSpoilt([]);
  expect({ code, out }).toEqual({
    code: 0,
    out: '4 berkas terbaca · tanpa kesalahan · 0 peringatan\n',
  });
});

test('with errors it ends with 1, and tells those of fields and those across records at once', () => {
  const { code, out } = checkSpoilt(['--lang', 'en'], wrongKind, wrongDate, lostPlace);
  expect(code).toBe(1);
  expect(out.match(/^\S+:\d+:\d+.*$/gm)).toEqual([
    `${record}:8:12  error [ids-exist] · field parties[1].place`,
    `${record}:14:15  error [date-form] · field agreements[0].signedOn`,
    'places/kota-satu.yaml:7:7  error [value-not-allowed] · field kind',
  ]);
  expect(out).toContain('    8 |   - place: kota-dua\n');
  expect(out).toContain('    14 |     signedOn: 2024-01-31\n');
  expect(out).toContain('4 files read · 3 errors · 0 warnings\n');
});

test('as JSON the findings are an array and nothing else', () => {
  const { code, out, errors } = checkSpoilt(['--format', 'json', '--lang=en'], wrongKind);
  expect({ code, errors }).toEqual({ code: 1, errors: '' });
  expect(JSON.parse(out)).toMatchObject([{ file: 'places/kota-satu.yaml', line: 7, column: 7 }]);
});

test('for a forge the page of the rule is named where the repository is known', () => {
  const more = { ATLAS_REPOSITORY: 'https://gitlab.example/a/b.git' };
  const { out } = check(spoiltAtlas(wrongKind), ['--format=gitlab'], more);
  expect(out).toContain('https://gitlab.example/a/b/-/blob/main/docs/rules.md#value-not-allowed');
  expect(check(spoiltAtlas(wrongKind), ['--format=github']).out).toMatch(/^::error file=/);
});

test('only the findings of the named files and folders are told, judged against all records', () => {
  const folder = spoiltAtlas(wrongKind, lostPlace);
  const inRecord = check(folder, [join(folder, record)]);
  expect(inRecord.code).toBe(1);
  expect(inRecord.out).toContain('[ids-exist]');
  expect(inRecord.out).not.toContain('[value-not-allowed]');
  expect(check(folder, [join(folder, 'places')]).out).toContain('1 kesalahan');
  expect(check(folder, [join(folder, 'sources')]).code).toBe(0);
});

test.for([
  { when: 'an option is unknown', words: ['--formt', 'json'], says: 'Maksud Anda --format?' },
  {
    when: 'a value is not allowed',
    words: ['--format', 'xml'],
    says: 'text, json, github, gitlab',
  },
  { when: 'a value is missing', words: ['--lang'], says: 'id, en' },
  { when: 'a file does not exist', words: ['places/lain.yaml'], says: 'places/lain.yaml' },
  { when: 'a file lies elsewhere', words: ['package.json'], says: 'folder catatan' },
  {
    when: 'an option is unknown, in English',
    words: ['--fast', '--lang', 'en'],
    says: 'The option “--fast” is unknown.',
  },
])('where $when it ends with 2 and says so', ({ words, says }) => {
  const { code, out, errors } = checkSpoilt(words);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(errors).toContain(says);
});

test.for([
  { lang: 'id', says: 'Folder catatan “tidak-ada” tidak ada.' },
  { lang: 'en', says: 'There is no folder “tidak-ada” with records.' },
])('without the folder of records it ends with 2, in $lang', ({ lang, says }) => {
  const { code, errors } = check('tidak-ada', ['--lang', lang]);
  expect(code).toBe(2);
  expect(errors).toContain(says);
});

test('what goes wrong in the check itself is told, without a stack', () => {
  const { code, errors } = check(spoiltAtlas(), [], { ATLAS_AS_OF: 'besok' });
  expect(code).toBe(2);
  expect(errors).toContain('Pemeriksaan tidak dapat berjalan: ATLAS_AS_OF=besok');
  expect(errors).not.toContain('    at ');
});

test('colours come out where they are forced, and not where the output is a file', () => {
  const folder = spoiltAtlas(wrongKind);
  expect(check(folder).out).not.toContain('\u001b');
  expect(check(folder, [], { FORCE_COLOR: '1' }).out).toContain('\u001b[31m');
});

test('bytes of every kind are findings, never an end', () => {
  const folder = spoiltAtlas((path) => {
    mkdirSync(join(path, 'places', 'folder.yaml'));
    writeFileSync(join(path, 'places', 'nol.yaml'), Buffer.alloc(5000));
    writeFileSync(join(path, 'places', 'rusak.yaml'), Buffer.from([0xff, 0xfe, 0x1b, 0x5b, 0x32]));
    writeFileSync(join(path, 'sources', 'dalam.yaml'), '['.repeat(60_000));
    writeFileSync(
      join(path, 'partnerships', 'kurung.mdx'),
      '---\na: b\n---\n'.concat('_a'.repeat(30_000)),
    );
  });
  const { code, out, errors } = check(folder);
  expect(code).toBe(1);
  expect(errors).not.toContain('    at ');
  for (const name of ['folder', 'nol', 'rusak', 'dalam', 'kurung'])
    expect(out).toMatch(new RegExp(`^\\w+/${name}\\.\\w+:\\d+:\\d+  kesalahan`, 'm'));
});

test('while watching, each change is checked anew until Ctrl-C', { timeout: 30_000 }, async () => {
  const folder = spoiltAtlas();
  const watching = spawn(process.execPath, ['scripts/check.ts', '--watch', '--lang', 'en'], {
    env: environment(folder),
  });
  let out = '';
  let waits = 0;
  watching.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  watching.stderr
    .setEncoding('utf8')
    .on('data', (text: string) => (waits += text.split('Waiting for changes').length - 1));
  const until = (isTrue: () => boolean) => expect.poll(isTrue, { timeout: 12_000 }).toBe(true);
  await until(() => waits === 1);
  expect(out).toContain('no errors');
  wrongKind(folder);
  await until(() => waits >= 2);
  expect(out).toContain('[value-not-allowed]');
  const ended = new Promise((resolve) => watching.on('exit', resolve));
  watching.kill('SIGINT');
  expect(await ended).toBe(0);
});
