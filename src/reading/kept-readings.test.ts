import { randomUUID } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { readKept } from './kept-readings.ts';
import { readRecord } from './record.ts';
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

test('of a large collection only what changed is read anew, and all is told as if it had been', () => {
  const root = 'made-up';
  const anew = vi.fn();
  const read = (files: RawFile[]) => {
    anew.mockClear();
    return readKept(root, files, anew);
  };
  read(many('Judul'));
  expect(anew).toHaveBeenCalledTimes(1000);
  const again = read(many('Judul'));
  expect(anew).not.toHaveBeenCalled();
  const edited = read(many('Judul lain'));
  expect(anew).toHaveBeenCalledTimes(1);
  expect(edited[0]?.record?.value).toMatchObject({ title: `Judul lain ${run}` });
  const whole = many('Judul').map(readRecord);
  expect(JSON.stringify(again)).toBe(JSON.stringify(whole));
  expect(again[7]?.record?.locate(['publisher'])).toEqual(whole[7]?.record?.locate(['publisher']));
});

test('a faulty file is read each time', () => {
  const root = 'made-up and faulty';
  const files = [...many('Judul'), source('bad', '[')];
  const anew = vi.fn();
  readKept(root, files, anew);
  anew.mockClear();
  const again = readKept(root, files, anew);
  expect(anew).toHaveBeenCalledTimes(1);
  expect(again.at(-1)?.findings).not.toEqual([]);
});
