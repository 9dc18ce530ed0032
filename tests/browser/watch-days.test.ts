import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { buildInto } from '../support/build-site.ts';
import { useBrowser } from '../support/browsing.ts';
import { folderForSites } from '../support/folder-for-sites.ts';
import { inPairs } from '../support/in-pairs.ts';
import { serve } from '../support/static-server.ts';
import { watchLinesOf } from '../support/watch-table.ts';

const { visit } = useBrowser();

/** What the lists of a page show: headings with their figures, and rows in their order, as they are read. */
const shownOn = (page: Page): Promise<string[]> =>
  page
    .locator('watch-day :is(.watch-jumps li, [data-list] :is(h2, p), tr.group, tr[data-group])')
    .filter({ visible: true })
    .allInnerTexts();

/** The lists of a page as a reader sees them at a moment, wherever that reader is. */
const shownAt = async (address: string, moment: string, timezoneId = 'Asia/Jakarta') => {
  const page = await visit(address, { timezoneId });
  await page.clock.setFixedTime(new Date(moment));
  await page.reload();
  return shownOn(page);
};

const builtOn = async (address: string): Promise<string[]> =>
  shownOn(await visit(address, { javaScriptEnabled: false }));

const pages = ['/masa-berlaku/', '/masa-berlaku/provinsi/32/', '/masa-berlaku/daerah/jakarta/'];

test('what does not follow the day stays as it was built', async () => {
  const regions = (page: Page) =>
    page.locator('.region-table tbody tr').filter({ visible: true }).allInnerTexts();
  const address = `${inject('sites').real.address}/masa-berlaku/`;
  const built = await regions(await visit(address, { javaScriptEnabled: false }));
  expect(built.length).toBeGreaterThan(20);
  expect(await regions(await visit(address))).toEqual(built);
});

test.for(pages)(
  'of the real records, %s of long ago shows today what the one of today shows',
  async (path) => {
    const { past, real } = inject('sites');
    const today = watchLinesOf(real)[0]?.as_of ?? '';
    const known = (text: string) => !/^\d+\s+(Tanggal akhir tidak diketahui)/.test(text);
    const expected = await builtOn(real.address + path);
    expect(expected.length).toBeGreaterThan(4);
    // The jump to what the page itself does not list tells the figure of the day of the build.
    const isStill = path === '/masa-berlaku/' ? known : () => true;
    const before = await builtOn(past.address + path);
    expect(before.filter(isStill)).not.toEqual(expected.filter(isStill));
    const shown = await shownAt(past.address + path, `${today}T12:00:00+07:00`);
    expect(shown.filter(isStill)).toEqual(expected.filter(isStill));
  },
);

const record = (kind: string, others: string, act: string) => `---
summary: { id: Dibuat untuk pergantian tahun., en: Made for the turn of the year. }
kind: ${kind}
parties: [{ place: contoh }, { place: ${others} }]
sectors: {}
agreements:
  - { id: naskah, ${act}, sources: [warta-contoh] }
events: []
programmes: []
furtherSources: [warta-contoh]
searchedOn: 2026-11-01
---
`;

describe('around the end of a year', () => {
  const folder = folderForSites();
  const servers: Awaited<ReturnType<typeof serve>>[] = [];
  const days = ['2026-11-22', '2026-12-31', '2027-01-01', '2027-06-30'] as const;
  const sites = new Map<string, string>();

  beforeAll(async () => {
    const content = join(folder, 'content');
    cpSync('tests/fixtures/atlas', content, { recursive: true });
    const write = (id: string, text: string) => {
      writeFileSync(join(content, 'partnerships', `${id}.mdx`), text);
    };
    const signed = 'type: joint-agreement, signedOn: 2022';
    write('akhir-tahun', record('domestic-government', 'misal', `${signed}, endsOn: 2026`));
    write('akhir-juni', record('sister', 'ejemplo', `${signed}, endsOn: 2027-06`));
    const letter = 'type: letter-of-intent, signedOn: 2025-12-31';
    write('niat-tahun-baru', record('foreign-government', 'rei', letter));
    await inPairs(days, async (day) => {
      const built = join(folder, day);
      await buildInto(built, { ATLAS_CONTENT: content, ATLAS_AS_OF: day });
      const server = await serve(built, '/');
      servers.push(server);
      sites.set(day, server.address);
    });
  }, 240_000);
  afterAll(() => {
    for (const { server } of servers) server.close().closeAllConnections();
    rmSync(folder, { recursive: true });
  });

  const addressOn = (day: string, path: string): string => (sites.get(day) ?? '') + path;

  test('the build moves records from list to list as the rules say', () => {
    const groupsOn = (day: string) =>
      watchLinesOf({ folder: join(folder, day) })
        .filter(({ partnership }) => /^(akhir|niat)-/.test(partnership))
        .map((line) => `${line.partnership} ${line.watch_group}`)
        .sort();
    expect(days.map(groupsOn)).toEqual([
      ['akhir-juni within-12', 'akhir-tahun within-3', 'niat-tahun-baru '],
      ['akhir-juni within-6', 'akhir-tahun within-3', 'niat-tahun-baru '],
      ['akhir-juni within-6', 'akhir-tahun lapsed', 'niat-tahun-baru waiting'],
      ['akhir-juni within-3', 'akhir-tahun lapsed', 'niat-tahun-baru waiting'],
    ]);
  });

  test.for([
    { moment: '2026-12-31T23:59:00+07:00', day: '2026-12-31', zone: 'Asia/Jakarta' },
    { moment: '2027-01-01T00:01:00+07:00', day: '2027-01-01', zone: 'Asia/Jakarta' },
    { moment: '2027-01-01T00:01:00+07:00', day: '2027-01-01', zone: 'America/Los_Angeles' },
    { moment: '2026-12-31T23:59:00+07:00', day: '2026-12-31', zone: 'Pacific/Auckland' },
    { moment: '2027-06-30T23:59:00+07:00', day: '2027-06-30', zone: 'Asia/Jakarta' },
  ])('at $moment in $zone a page shows what was built for $day', async (expected) => {
    const { moment, day, zone } = expected;
    for (const path of ['/masa-berlaku/', '/en/masa-berlaku/daerah/contoh/']) {
      const built = await builtOn(addressOn(day, path));
      const shown = await shownAt(addressOn('2026-11-22', path), moment, zone);
      expect(shown, path).toEqual(built);
    }
  });
});
