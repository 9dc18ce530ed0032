import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, test } from 'vitest';
import { examples } from '#outputs/open-data/examples.ts';
import { fileAt, linkTo, paths } from '#i18n/links.ts';
import { releaseIn } from '#outputs/releases/release.ts';
import { versionsIn } from '../../src/atlas-releases.ts';
import { filesOf } from '../support/built-files.ts';
import { linksOn, pageAt } from '../support/built-page.ts';
import { idsOf, publishedOf, recordsOf } from '../support/site-records.ts';

const site = inject('sites').real;
const files = new Map(filesOf(site).map(({ file, text }) => [file, text]));

const isThere = (command: string): boolean =>
  spawnSync('which', [command], { stdio: 'ignore' }).status === 0;

/** What a program prints; the site is served by this process, so it must not be waited for in place. */
const outputOf = async (command: string, given: readonly string[]): Promise<string> => {
  const child = spawn(command, given, { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  await new Promise((resolve) => child.on('close', resolve));
  return printed;
};

describe('the examples of the page', () => {
  const [header = [], ...rows] = parse(files.get('data/partnerships.csv') ?? '');
  const states = rows.map((row) => row[header.indexOf('legal_state')] ?? '');
  const counted = [...Map.groupBy(states, (state) => state)].map(
    ([state, all]) => `${state} ${all.length}`,
  );

  for (const { tool, commands, flags, code } of examples)
    test.skipIf(!commands.every(isThere))(`${tool} counts what is there`, async () => {
      const printed = await outputOf(commands[0] ?? '', [...flags, code(`${site.address}/data/`)]);
      expect(printed.trim().split('\n').sort()).toEqual(counted.sort());
    });

  test('at least one of them can run', () => {
    expect(examples.some(({ commands }) => commands.every(isThere))).toBe(true);
  });
});

test.for(['id', 'en'] as const)('the page (%s) links to every file of the folder', (language) => {
  const links = linksOn(pageAt(site, paths.data, language));
  const inFolder = [...files.keys()].filter((file) => /^data\/[^/]+\.(?!html)\w+$/.test(file));
  expect(inFolder.length).toBeGreaterThan(40);
  expect(inFolder.map(fileAt).filter((address) => !links.includes(address))).toEqual([]);
  expect(links).toContain(linkTo(language, paths.dataColumns));
});

test('every published partnership and every place has a JSON file of its own', async () => {
  const records = await recordsOf('real');
  const lost = [
    ...publishedOf(records).map((id) => `kerja-sama/${id}.json`),
    ...idsOf(records, 'places').map((id) => `daerah/${id}.json`),
  ].filter((file) => !files.has(file));
  expect(lost).toEqual([]);
});

test('every narrative that the table names is there as Markdown', () => {
  const narratives = JSON.parse(files.get('data/narratives.json') ?? '[]') as { file: string }[];
  expect(narratives.length).toBeGreaterThan(100);
  const lost = narratives.filter(({ file }) => !files.get(`data/${file}`)?.startsWith('# '));
  expect(lost).toEqual([]);
});

describe.for(versionsIn('releases'))('release %s of the data', (version) => {
  const at = (name: string) => readFileSync(join(site.folder, 'data/v', version, name));

  test('lies at its address, byte for byte', () => {
    const names = readdirSync(join('releases', version));
    expect(names).toContain('SHA256SUMS');
    for (const name of names)
      expect(at(name).equals(readFileSync(join('releases', version, name))), name).toBe(true);
  });

  test.for(['id', 'en'] as const)(
    'has a page (%s) with the sum of every file by itself',
    (language) => {
      const { html } = pageAt(site, paths.dataVersion(version), language);
      const links = linksOn(pageAt(site, paths.dataVersion(version), language));
      for (const { path, bytes, sha256 } of releaseIn(String(at('release.json'))).files) {
        if (path.includes('/')) continue;
        expect(at(path)).toHaveLength(bytes);
        expect(html).toContain(sha256);
        expect(links).toContain(fileAt(`${paths.dataVersion(version)}${path}`));
      }
      expect(linksOn(pageAt(site, paths.dataVersions, language))).toContain(
        linkTo(language, paths.dataVersion(version)),
      );
    },
  );
});
