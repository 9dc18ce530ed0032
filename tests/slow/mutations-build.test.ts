import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test, vi } from 'vitest';
import { readContent } from '#reading/content.ts';
import { checkContent } from '../../scripts/check-content.ts';
import { buildInto } from '../support/build-site.ts';
import { folderForSites } from '../support/folder-for-sites.ts';
import { spoiltCopyOf } from '../support/spoilt-atlas.ts';
import { mutated, mutation } from '../bad-input/mutations.ts';

const isAccepted = async (folder: string): Promise<boolean> => {
  vi.stubEnv('ATLAS_CONTENT', folder);
  const { findings } = await checkContent();
  vi.unstubAllEnvs();
  return findings.every(({ severity }) => severity !== 'error');
};

/** Changes file after file, and keeps each change with which the whole is still accepted. */
const acceptedChanges = async (folder: string): Promise<number> => {
  const files = globSync('*/*.{mdx,yaml}', { cwd: folder }).sort();
  const tries = fc.sample(fc.array(mutation, { minLength: 1, maxLength: 2 }), {
    seed: Number(process.env.ATLAS_FUZZ_SEED ?? 4),
    numRuns: files.length * 12,
  });
  let kept = 0;
  for (const [at, mutations] of tries.entries()) {
    const path = join(folder, files[at % files.length] ?? '');
    const before = readFileSync(path, 'utf8');
    const after = mutated(before, mutations);
    writeFileSync(path, after);
    if (after !== before && (await isAccepted(folder))) kept += 1;
    else writeFileSync(path, before);
  }
  return kept;
};

test('what the checker accepts of many changes, the build publishes completely', async () => {
  const folder = spoiltCopyOf('atlas');
  expect(await acceptedChanges(folder)).toBeGreaterThan(10);
  const output = folderForSites();
  onTestFinished(() => {
    rmSync(output, { recursive: true });
  });
  await buildInto(output, { ATLAS_CONTENT: folder, ATLAS_AS_OF: '2026-11-22' });
  const sections: Readonly<Record<string, string>> = {
    partnerships: 'kerja-sama',
    places: 'daerah',
    organizations: 'lembaga',
    sources: 'sumber',
  };
  const { records } = await readContent(folder);
  const missing = records
    .filter(({ value }) => !('draft' in value) || value.draft !== true)
    .flatMap(({ collection, id }) =>
      sections[collection] ? [`${sections[collection]}/${id}/index.html`] : [],
    )
    .filter((page) => !existsSync(join(output, page)) || !existsSync(join(output, 'en', page)));
  expect(missing).toEqual([]);
}, 120_000);
