import { randomUUID } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { readContent } from './content.ts';
import { keeperOf, shelfOf } from './kept-readings.ts';
import { readRecord, type Reading } from './record.ts';
import type { RawFile } from './folder.ts';

const source = (name: string, title: string): RawFile => ({
  collection: 'sources',
  id: name,
  file: `content/sources/${name}.yaml`,
  bytes: Buffer.from(
    `title: ${title}\npublisher: P\naccessedOn: 2026-01-01\nlanguage: id\nkind: news\nreliability: weak\n`,
  ),
});
// Nothing that an earlier run of the tests has kept is the same.
const run = randomUUID();
const many = (title: string) => [
  source('first', `${title} ${run}`),
  ...Array.from({ length: 999 }, (_, at) => source(`s-${at}`, `Berita ${at} ${run}`)),
];

/** All that a reading tells, whichever way it is held. */
const told = ({ record, findings }: Reading) => {
  const { collection, id, language, file, value, text, body } = record ?? {};
  return { collection, id, language, file, value, text, body, findings };
};

test('of a large collection only what changed is read anew, and all is told as if it had been', () => {
  const root = 'made-up';
  const anew = vi.fn();
  const read = (files: RawFile[]) => {
    anew.mockClear();
    return keeperOf(root, ['sources']).read(files, anew);
  };
  read(many('Judul'));
  expect(anew).toHaveBeenCalledTimes(1000);
  const again = read(many('Judul'));
  expect(anew).not.toHaveBeenCalled();
  const edited = read(many('Judul lain'));
  expect(anew).toHaveBeenCalledTimes(1);
  expect(edited[0]?.record?.value).toMatchObject({ title: `Judul lain ${run}` });
  const whole = many('Judul').map(readRecord);
  expect(JSON.stringify(again.map(told))).toBe(JSON.stringify(whole.map(told)));
  expect(again[7]?.record?.locate(['publisher'])).toEqual(whole[7]?.record?.locate(['publisher']));
});

test('small collections are kept beside a large one, and read each time where there is none', () => {
  const anew = vi.fn();
  const bytes = Buffer.concat([
    readFileSync('tests/fixtures/pair/places/kota-satu.yaml'),
    Buffer.from(`# ${run}\n`),
  ]);
  const file = 'content/places/kota-satu.yaml';
  const place: RawFile = { collection: 'places', id: 'kota-satu', file, bytes };
  const timesRead = (root: string, files: RawFile[]): number => {
    anew.mockClear();
    const read = keeperOf(root, ['places', 'sources']).read(files, anew);
    expect(read.map(({ record }) => record?.id)).toEqual(files.map(({ id }) => id));
    return anew.mock.calls.length;
  };
  const large = [place, ...many('Judul')];
  expect([1, 2].map(() => timesRead('made-up and mixed', large))).toEqual([1001, 0]);
  const small = large.slice(0, 500);
  expect([1, 2].map(() => timesRead('made-up and small', small))).toEqual([500, 500]);
});

test('a shelf whose records were lost is written anew', () => {
  const root = 'made-up and lost';
  const anew = vi.fn();
  keeperOf(root, ['sources']).read(many('Judul'), anew);
  const shelf = shelfOf(root, 'sources');
  const records = readdirSync(dirname(shelf)).filter((name) => !name.endsWith('.json'));
  for (const name of records) rmSync(join(dirname(shelf), name));
  for (const times of [1000, 0]) {
    anew.mockClear();
    keeperOf(root, ['sources']).read(many('Judul'), anew);
    expect(anew).toHaveBeenCalledTimes(times);
  }
});

test('a faulty file is read each time', () => {
  const root = 'made-up and faulty';
  const files = [...many('Judul'), source('bad', '[')];
  const anew = vi.fn();
  keeperOf(root, ['sources']).read(files, anew);
  anew.mockClear();
  const again = keeperOf(root, ['sources']).read(files, anew);
  expect(anew).toHaveBeenCalledTimes(1);
  expect(again.at(-1)?.findings).not.toEqual([]);
});

const writtenBelow = (root: string, files: readonly RawFile[]) => {
  mkdirSync(join(root, 'sources'));
  for (const { id, bytes } of files) writeFileSync(join(root, 'sources', `${id}.yaml`), bytes);
};

test('a file of another stamp is opened, even where length and time of writing are as before', async () => {
  const root = mkdtempSync(join(tmpdir(), 'kept-'));
  const shelf = shelfOf(root, 'sources');
  onTestFinished(() => {
    for (const folder of [root, dirname(shelf)]) rmSync(folder, { recursive: true });
  });
  writtenBelow(root, many('Judul'));
  await readContent(root, ['sources']);
  // As if all had been written long before they were read.
  const index = JSON.parse(readFileSync(`${shelf}.json`, 'utf8')) as { readAt: number };
  writeFileSync(`${shelf}.json`, JSON.stringify({ ...index, readAt: Date.now() + 60_000 }));
  const anew = vi.fn();
  const read = async () => {
    const { records } = await readContent(root, ['sources'], (_, all) => {
      if (all > 0) anew();
    });
    return records.find(({ id }) => id === 'first')?.value;
  };
  expect(await read()).toMatchObject({ title: `Judul ${run}` });
  expect(anew).not.toHaveBeenCalled();
  const file = join(root, 'sources/first.yaml');
  writeFileSync(`${file}.new`, source('first', `Ganti ${run}`).bytes);
  utimesSync(`${file}.new`, new Date(0), new Date(0));
  renameSync(`${file}.new`, file);
  expect(await read()).toMatchObject({ title: `Ganti ${run}` });
  expect(anew).toHaveBeenCalledTimes(1);
});
