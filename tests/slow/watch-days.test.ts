import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildInto } from '../support/build-site.ts';
import { useBrowser } from '../support/browsing.ts';
import { folderForSites } from '../support/folder-for-sites.ts';
import { inPairs } from '../support/in-pairs.ts';
import { serve } from '../support/static-server.ts';
import { watchedWith } from '../support/watch-shown.ts';
import { watchLinesOf } from '../support/watch-table.ts';

const { shownAt, builtOn } = watchedWith(useBrowser());

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
