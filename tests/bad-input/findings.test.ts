import { expect, test, vi } from 'vitest';
import { relative } from 'node:path';
import type { Finding } from '#reading/finding.ts';
import { checkContent } from '../../scripts/check-content.ts';
import { changed, spoiltCopyOf, type Base, type Spoil } from '../support/spoilt-atlas.ts';
import { mistakes } from './mistakes.ts';

const errorsOf = async (
  base: Base,
  ...spoils: readonly Spoil[]
): Promise<(Finding & { told: string })[]> => {
  const folder = spoiltCopyOf(base, ...spoils);
  vi.stubEnv('ATLAS_CONTENT', folder);
  const { findings } = await checkContent();
  vi.unstubAllEnvs();
  return findings
    .filter(({ severity }) => severity === 'error')
    .map((one) => ({
      ...one,
      told: `${relative(folder, one.file)}:${one.line}:${one.column} ${one.field} ${one.rule}`,
    }));
};

test.for(['pair', 'atlas'] as const)(
  'the atlas “%s” is valid before it is spoilt',
  async (base) => {
    expect(await errorsOf(base)).toEqual([]);
  },
);

test('no two mistakes have one name', () => {
  expect(new Set(mistakes.map(({ mistake }) => mistake)).size).toBe(mistakes.length);
});

test.for(mistakes)(
  '$mistake is told where it stands, how to mend it, and nothing else',
  async ({ base, spoil, told }) => {
    const errors = await errorsOf(base, spoil);
    expect(errors.map((one) => one.told).sort()).toEqual([...told].sort());
    for (const { problem, fix } of errors)
      for (const words of [problem.id, problem.en, fix.id, fix.en])
        expect(words.trim().length).toBeGreaterThan(5);
  },
);

test('all mistakes of all files are told at once', async () => {
  const errors = await errorsOf(
    'pair',
    changed('partnerships/kota-satu-kota-dua.mdx', '- place: kota-dua', '- place: Kota Dua'),
    changed('partnerships/kota-satu-kota-dua.mdx', '2024-03-01', '2024-02-30'),
    changed('partnerships/kota-satu-kota-dua.mdx', 'Kedua kota', '{1} kota'),
    changed('places/kota-satu.yaml', 'kind: city', 'kind: kota'),
    changed('sources/warta.yaml', 'publisher: Warta\n', ''),
  );
  expect(errors.map((one) => one.told)).toEqual([
    'partnerships/kota-satu-kota-dua.mdx:8:12 parties[1].place id-form',
    'partnerships/kota-satu-kota-dua.mdx:14:15 agreements[0].signedOn date-impossible',
    'partnerships/kota-satu-kota-dua.mdx:22:1 body body-expression',
    'places/kota-satu.yaml:7:7 kind value-not-allowed',
    'sources/warta.yaml:1:1 publisher field-missing',
  ]);
});

test('a mistake in one file is not told again in the files that name it', async () => {
  const errors = await errorsOf(
    'pair',
    changed('places/kota-satu.yaml', 'kind: city', 'kind: kota'),
  );
  expect(errors.map((one) => one.told)).toEqual([
    'places/kota-satu.yaml:7:7 kind value-not-allowed',
  ]);
});
