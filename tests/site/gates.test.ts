import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, onTestFinished, test, vi } from 'vitest';
import { readContent } from '#reading/content.ts';
import { largestFile } from '#reading/limits.ts';
import type { Gate } from '../../scripts/gates/fault.ts';
import { gates } from '../../scripts/gates/index.ts';
import { faultsIn } from '../../scripts/gates/pass.ts';
import { readExpected } from '../../scripts/gates/manifest/read-expected.ts';
import { buildInto, buildLogOf } from '../support/build-site.ts';
import { folderForSites } from '../support/folder-for-sites.ts';
import { copyOf, planted } from '../support/planted-fault.ts';
import { recordsOf } from '../support/site-records.ts';
import { added, spoiltAtlas } from '../support/spoilt-atlas.ts';
import { siteNames, siteSettings } from '../support/sites.ts';
import { withoutMaps } from '../../scripts/gates/page/page.ts';
import { manyWords, plants } from './planted-faults.ts';

const gateNamed = (name: string): Gate => {
  const gate = gates.find((one) => one.name === name);
  if (!gate) throw new Error(`There is no gate ${name}.`);
  return gate;
};

test.for(siteNames)('the build of the %s site led it through every gate', (name) => {
  const log = readFileSync(buildLogOf(name), 'utf8');
  for (const gate of gates) expect(log).toContain(` CPU  gate ${gate.name}\n`);
  expect(log).toContain(`, ${gates.length} gerbang lolos.`);
});

for (const [name, value] of Object.entries(siteSettings.invented)) vi.stubEnv(name, value);
const { site, remove } = copyOf(
  inject('sites').invented,
  await readExpected(await recordsOf('invented')),
);
vi.unstubAllEnvs();
afterAll(remove);

test('as it was built, nothing falls', async () => {
  expect(site.pages.size).toBeGreaterThan(400);
  expect(await faultsIn(site)).toEqual([]);
});

test('every gate has its faults', () => {
  const listed = gates.map(({ name }) => name).filter((name) => name !== 'addresses');
  expect(Object.keys(plants).sort()).toEqual(listed.sort());
});

describe.for(Object.entries(plants))('the gate %s falls over', ([gate, ofGate]) => {
  test.for(ofGate)('%s', ([, file, change]) => {
    const found = gateNamed(gate).check(planted(site, file, change));
    expect(found.map((one) => one.file)).toContain(file);
    for (const { problem, fix } of found)
      expect([problem.id, problem.en, fix.id, fix.en]).not.toContain('');
  });
});

test('the gate weight falls over a page whose script is large', () => {
  const [script = ''] = site.pages.get('/')?.scripts ?? [];
  const large = planted(site, script.slice(1), (text) => text + manyWords);
  expect(
    gateNamed('weight')
      .check(large)
      .map((one) => one.file),
  ).toContain('index.html');
});

test('the gate weight lets a narrative be as long as the file of a record can be', async () => {
  const { records } = await readContent('src/content', ['partnerships']);
  const paragraphs = records
    .flatMap(({ text }) => text.split('\n'))
    .map((line) => `<p>${line}</p>`);
  const longest = paragraphs.join('').slice(0, largestFile);
  const page = 'kerja-sama/contoh-rei/index.html';
  const long = planted(site, page, (html) =>
    html.replace(/<div class="narrative"[^>]*>/, `$&${longest}`),
  );
  expect(long.pages.get('/kerja-sama/contoh-rei/')?.words).toBeGreaterThan(4000);
  expect(gateNamed('weight').check(long)).toEqual([]);
  const elsewhere = planted(site, page, (html) => html.replace('</main>', `${longest}$&`));
  expect(gateNamed('weight').check(elsewhere)).toHaveLength(1);
});

test('the gate addresses falls over an address that is gone, at its line in the list', () => {
  const lock = ['/daerah/contoh-lama/', '/kerja-sama/contoh-rei/', '/kerja-sama/hilang/', ''];
  const found = gateNamed('addresses').check({ ...site, lock });
  expect(found.map(({ file, line }) => [file, line])).toEqual([['urls.lock', 3]]);
});

test('a build whose gate falls says so, publishes nothing and leaves the site that was there', async () => {
  const lines = manyWords.match(/.{1,90}(?: |$)/g) ?? [];
  const content = spoiltAtlas(added('partnerships/kota-satu-kota-dua.mdx', ...lines));
  const home = folderForSites();
  onTestFinished(() => {
    rmSync(home, { recursive: true });
  });
  const output = join(home, 'dist');
  mkdirSync(output);
  writeFileSync(join(output, 'index.html'), 'old');
  await expect(buildInto(output, { ATLAS_CONTENT: content })).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(
      /kerja-sama\/kota-satu-kota-dua\/index\.html {2}gerbang \[weight\][^]*→[^]*Situs tidak diterbitkan: 2 kesalahan \(weight\)/,
    ) as string,
  });
  expect(readdirSync(output)).toEqual(['index.html']);
  expect(readdirSync(home)).toEqual(['dist']);
}, 120_000);

test('a page is weighed without its map', () => {
  const home = site.pages.get('/');
  expect(home?.maps).toHaveLength(1);
  const html = readFileSync(`${site.folder}/index.html`, 'utf8');
  expect(withoutMaps(html, { maps: home?.maps ?? [] })).not.toContain('<atlas-map');
});
