import { expect, test } from 'vitest';
import { readContent } from '#reading/content.ts';
import { soundRecords } from './sound-records.ts';

const { records } = await readContent('tests/fixtures/pair');
const filesOf = (left: readonly { file: string }[]) =>
  left.map(({ file }) => file.replace('tests/fixtures/pair/', ''));

test('records without an error are all kept', () => {
  expect(soundRecords(records, '2026-11-22')).toEqual(records);
});

test('with a record that breaks a rule go those that need it', () => {
  const withoutPlace = records.filter(({ file }) => !file.endsWith('kota-dua.yaml'));
  expect(filesOf(soundRecords(withoutPlace, '2026-11-22'))).not.toContain(
    'partnerships/kota-satu-kota-dua.mdx',
  );
});

test('a record that breaks a rule leaves the others in place', () => {
  const early = soundRecords(records, '2020-01-01');
  expect(filesOf(early)).not.toContain('partnerships/kota-satu-kota-dua.mdx');
  expect(filesOf(early)).toContain('places/kota-satu.yaml');
});
