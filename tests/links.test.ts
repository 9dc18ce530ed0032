import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkAll } from '../scripts/links/check-all.ts';
import { outcomeAt } from '../scripts/links/outcome.ts';
import { linkReport } from '../scripts/links/report.ts';

let server: Server;
let address = '';
const asked: { what: string; at: number }[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const { method = '', url = '' } = request;
    asked.push({ what: `${method} ${url}`, at: performance.now() });
    if (url === '/lambat') return;
    if (url === '/putus') {
      request.socket.destroy();
      return;
    }
    const status = { '/hilang': 404, '/dihapus': 410, '/ditolak': 403, '/pindah': 301 }[url] ?? 200;
    const knowsHead = url !== '/hanya-get' || method === 'GET';
    response.writeHead(knowsHead ? status : 405, status === 301 ? { Location: '/baru' } : {});
    response.end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close().closeAllConnections();
});

describe('an address of a source', () => {
  test.for([
    { path: '/ada', outcome: 'found', detail: '' },
    { path: '/hanya-get', outcome: 'found', detail: '' },
    { path: '/hilang', outcome: 'gone', detail: '404' },
    { path: '/dihapus', outcome: 'gone', detail: '410' },
    { path: '/ditolak', outcome: 'refused', detail: '403' },
    { path: '/putus', outcome: 'unreachable', detail: 'UND_ERR_SOCKET' },
    { path: '/lambat', outcome: 'unreachable', detail: 'TimeoutError' },
  ])('$path is $outcome', async ({ path, ...is }) => {
    const url = address + path;
    expect(await outcomeAt(url, { timeout: 300 })).toEqual({ url, ...is });
  });

  test('/pindah has moved, and it is told where to', async () => {
    const { outcome, detail } = await outcomeAt(`${address}/pindah`, { timeout: 1000 });
    expect([outcome, detail]).toEqual(['moved', `${address}/baru`]);
  });
});

test('a server is asked for each address once, one after the other, with a pause', async () => {
  asked.length = 0;
  const urls = ['/satu', '/dua', '/satu', '/tiga'].map((path) => address + path);
  const checked = await checkAll(urls, { timeout: 1000, pause: 60, servers: 4 });
  expect(asked.map(({ what }) => what)).toEqual(['HEAD /satu', 'HEAD /dua', 'HEAD /tiga']);
  const gaps = asked.slice(1).map(({ at }, index) => at - (asked[index]?.at ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThan(50);
  expect(checked).toHaveLength(3);
});

test('the report names what no longer opens, where a copy is or may be, and nothing that opens', () => {
  const sources = [
    { id: 'masih', url: 'https://a.example/1' },
    { id: 'hilang', url: 'https://a.example/2', archivedUrl: 'https://arsip.example/2' },
    { id: 'mati', url: 'https://b.example/x|y' },
  ];
  const report = linkReport(sources, [
    { url: 'https://a.example/1', outcome: 'found', detail: '' },
    { url: 'https://a.example/2', outcome: 'gone', detail: '404' },
    { url: 'https://b.example/x|y', outcome: 'unreachable', detail: 'ENOTFOUND' },
  ]);
  expect(report).toContain('3 alamat diperiksa, 1 terbuka');
  expect(report).toContain(
    '| hilang | https://a.example/2 | 404 | [salinan tercatat](https://arsip.example/2) |',
  );
  expect(report).toContain(
    '| mati | https://b.example/x\\|y | ENOTFOUND | [cari salinan](https://web.archive.org/web/*/https://b.example/x|y) |',
  );
  expect(report).not.toContain('| masih |');
});
