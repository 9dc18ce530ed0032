import { expect, test } from 'vitest';
import { archiveOf, filesInArchive } from './archive.ts';
import { sumOf } from './sums.ts';

const files = new Map([
  ['a.csv', 'id,nama\nx,“é”\n'],
  ['narratives/x.id.md', '# X\n'.repeat(100)],
]);

test('an archive gives back what was put in', () => {
  expect([...filesInArchive(archiveOf(files))]).toEqual([...files]);
});

// Written down, so that another version of the packer, or another time zone, is noticed.
const sum = '1b9e76060728ad0081d4d2139da57545690522e71e004b6e14f0add4132c68fd';

test('the same files give the same bytes, wherever and whenever', () => {
  const zone = process.env.TZ;
  process.env.TZ = 'America/Los_Angeles';
  const there = sumOf(archiveOf(files));
  process.env.TZ = 'Asia/Jakarta';
  const here = sumOf(archiveOf(files));
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  expect([there, here]).toEqual([sum, sum]);
});
