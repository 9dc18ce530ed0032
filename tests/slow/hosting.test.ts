import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileClassOf, headersFor } from '#outputs/hosting/file-class.ts';
import { mediaTypeOf } from '#outputs/hosting/media-types.ts';
import { compressSite } from '../../scripts/hosting/compressed.ts';
import { buildSite } from '../support/build-site.ts';
import { openMapOf, useBrowser } from '../support/browsing.ts';
import { requireServers, serverNames, serveWith } from '../support/real-server.ts';
import type { FormSiteName, SiteName } from '../support/sites.ts';

type Answer = { status: number; headers: IncomingMessage['headers']; body: Buffer };

const ask = (address: string, encoding = 'identity'): Promise<Answer> =>
  new Promise((answered, failed) => {
    const asked = request(address, { headers: { 'accept-encoding': encoding } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const { statusCode: status = 0, headers } = response;
        answered({ status, headers, body: Buffer.concat(parts) });
      });
    });
    asked.on('error', failed).end();
  });

/** A few files of every class and ending: the answer to one is the answer to all that are alike. */
const examplesOf = (paths: readonly string[]): string[] => {
  const kept = new Map<string, string>();
  for (const path of paths.filter(
    (one) => !/\.(gz|br)$|^\/_/.test(one) || one.startsWith('/_astro'),
  ))
    kept.set(`${fileClassOf(path).id} ${mediaTypeOf(path)}`, path);
  return [...kept.values()];
};

/** A page of every type that the invented atlas has. */
const pages = [
  '/',
  '/kerja-sama/',
  '/kerja-sama/contoh-rei/',
  '/kerja-sama/contoh-rei-lama/',
  '/daerah/',
  '/daerah/contoh/',
  '/lembaga/',
  '/lembaga/rs-contoh/',
  '/negara/',
  '/negara/jp/',
  '/provinsi/31/',
  '/bidang/',
  '/bidang/kesehatan/',
  '/bidang/sdm/',
  '/masa-berlaku/',
  '/linimasa/',
  '/statistik/',
  '/sumber/',
  '/bandingkan/',
  '/bandingkan/contoh/',
  '/perubahan/',
  '/cakupan/',
  '/istilah/',
  '/cari/?q=prikladov',
  '/data/',
  '/data/kolom/',
  '/metode/',
  '/kontribusi/',
  '/tidak-ada/',
];

const folders: string[] = [];
const compressedCopyOf = async (site: SiteName | FormSiteName): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-hosted-'));
  folders.push(folder);
  cpSync(await buildSite(site), folder, { recursive: true });
  // Any quality makes a copy; the best takes a minute.
  await compressSite(folder, 4);
  return folder;
};

const built: Partial<Record<SiteName | FormSiteName, string>> = {};
beforeAll(async () => {
  requireServers();
  for (const site of ['invented', 'below', 'form-to-try'] as const)
    built[site] = await compressedCopyOf(site);
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const cases = serverNames.flatMap((server) =>
  (['invented', 'below'] as const).map((site) => ({ server, site })),
);

describe.for(cases)('the site $site as $server serves it', ({ server, site }) => {
  let served: Awaited<ReturnType<typeof serveWith>>;
  const folder = () => built[site] ?? '';
  const { visit } = useBrowser();

  beforeAll(async () => {
    served = await serveWith(server, folder());
  });
  afterAll(() => served.stop());

  test('every class of file has its type and its headers', async () => {
    for (const path of examplesOf(served.paths)) {
      const address = served.address + path.replace(/index\.html$/, '');
      const { status, headers, body } = await ask(address);
      expect(status, path).toBe(200);
      expect(headers['content-type'], path).toBe(mediaTypeOf(path));
      for (const [name, value] of Object.entries(headersFor(path)))
        expect(headers[name.toLowerCase()], `${path}: ${name}`).toBe(value);
      if (!fileClassOf(path).isOpen)
        expect(headers['access-control-allow-origin'], path).toBeUndefined();
      expect(body.equals(readFileSync(join(folder(), path))), path).toBe(true);
    }
  });

  test('every text that is large enough comes as brotli and as gzip, made ahead of time', async () => {
    const ahead = examplesOf(served.paths).filter((path) => served.paths.includes(`${path}.br`));
    expect(ahead.length).toBeGreaterThan(8);
    for (const path of ahead) {
      const address = served.address + path.replace(/index\.html$/, '');
      const plain = readFileSync(join(folder(), path));
      for (const [encoding, unpack] of [
        ['br', brotliDecompressSync],
        ['gzip', gunzipSync],
      ] as const) {
        const { headers, body } = await ask(address, encoding);
        const stored = readFileSync(join(folder(), `${path}.${encoding === 'br' ? 'br' : 'gz'}`));
        expect(headers['content-encoding'], path).toBe(encoding);
        expect(headers['content-type'], path).toBe(mediaTypeOf(path));
        expect(headers.vary?.toLowerCase(), path).toContain('accept-encoding');
        expect(body.equals(stored), `${path} as ${encoding}`).toBe(true);
        expect(unpack(body).equals(plain), path).toBe(true);
      }
    }
  });

  test('what has not changed is not sent again', async () => {
    const { headers } = await ask(`${served.address}/`);
    const again = await fetch(`${served.address}/`, {
      headers: { 'if-none-match': headers.etag ?? '', 'accept-encoding': 'identity' },
    });
    expect(again.status).toBe(304);
  });

  test('every address that has moved leads on in one step, with or without its slash', async () => {
    expect(served.redirects.length).toBeGreaterThan(60);
    for (const { from, to } of served.redirects) {
      const { status, headers } = await ask(served.origin + from);
      expect([status, headers.location], from).toEqual([301, to]);
    }
    for (const { from, to } of served.redirects.slice(0, 3)) {
      const answer = await fetch(served.origin + from.slice(0, -1));
      expect([answer.status, new URL(answer.url).pathname], from).toEqual([200, to]);
    }
  });

  test('an address that leads nowhere is answered as such, by the page for it', async () => {
    const page = readFileSync(join(folder(), '404.html'));
    for (const path of [
      '/tidak/ada/',
      '/tidak-ada',
      '/data/tiada.json',
      '/_astro/lama.js',
      '/data/schemas/',
    ]) {
      const { status, headers, body } = await ask(served.address + path);
      expect(status, path).toBe(404);
      expect(headers['content-type'], path).toBe('text/html; charset=utf-8');
      expect(headers['cache-control'], path).toBe('no-cache');
      expect(headers['access-control-allow-origin'], path).toBeUndefined();
      expect(headers['content-security-policy'], path).toContain("default-src 'none'");
      expect(body.equals(page), path).toBe(true);
    }
  });

  if (site === 'below')
    test('the folder leads to itself with its slash, and nothing lies beside it', async () => {
      const { status, headers } = await ask(served.address);
      expect([status, headers.location]).toEqual([301, served.base]);
      expect((await ask(`${served.origin}/daerah/`)).status).toBe(404);
    });

  // A browser meets each server once, and each base once: what it is sent has been compared above.
  if ((server === 'nginx') === (site === 'below')) return;

  test('no page breaks its policy, asks others for anything or has an error', async () => {
    for (const path of pages.flatMap((one) => [one, `/en${one}`])) {
      const page = await visit(served.address + path);
      await openMapOf(page);
      if (path.includes('/cari/')) await page.locator('[data-view=results]').waitFor();
      expect(await page.locator('main h1').count(), path).toBeGreaterThan(0);
      await page.context().close();
    }
  });

  test('without JavaScript every page is there, and asks others for nothing', async () => {
    for (const path of pages) {
      const page = await visit(served.address + path, { javaScriptEnabled: false });
      expect((await page.locator('main').innerText()).length, path).toBeGreaterThan(20);
      await page.context().close();
    }
  });

  test('where every second script is lost on its way, every page is still there', async () => {
    for (const path of pages.slice(0, 8)) {
      const page = await visit(`${served.address}/tentang/`, { mayFail: true });
      let asked = 0;
      await page.route(/\.js$/, (route) => (asked++ % 2 === 0 ? route.abort() : route.continue()));
      await page.goto(served.address + path);
      expect((await page.locator('main').innerText()).length, path).toBeGreaterThan(20);
      expect(await page.locator('main a[href]').count(), path).toBeGreaterThan(0);
      expect(asked, path).toBeGreaterThan(0);
      await page.context().close();
    }
  });
});

test.for(serverNames)('%s leaves the policy of the form to its page', async (server) => {
  const { address, stop } = await serveWith(server, built['form-to-try'] ?? '');
  try {
    const { headers } = await ask(`${address}/admin/`);
    expect(headers['content-security-policy']).toBe("frame-ancestors 'none'");
    expect((await ask(`${address}/`)).headers['content-security-policy']).toContain("'none'");
  } finally {
    await stop();
  }
});
