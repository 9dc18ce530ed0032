import { globSync, readFileSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { readContent } from '#reading/content.ts';
import { checkRules } from '#rules/check.ts';
import { useBrowser } from '../support/browsing.ts';
import { buildSite } from '../support/build-site.ts';
import { fileAt, putFiles } from '../support/form-files.ts';
import { formSiteNames, type FormSiteName } from '../support/sites.ts';
import { changed, spoiltCopyOf } from '../support/spoilt-atlas.ts';
import { serve } from '../support/static-server.ts';
import { startWatchingProxy } from '../support/watching-proxy.ts';

const { visit } = useBrowser();
const addresses = new Map<FormSiteName, string>();
const servers: Server[] = [];

beforeAll(async () => {
  for (const name of formSiteNames) {
    const { address, server } = await serve(await buildSite(name), '/');
    servers.push(server);
    addresses.set(name, address);
  }
}, 300_000);

afterAll(() => {
  for (const server of servers) server.close().closeAllConnections();
});

/** Opens the form behind a proxy that sees whatever is asked of others. What the policy refuses is said in the console. */
const openForm = async (name: FormSiteName, files: Readonly<Record<string, string>> = {}) => {
  const proxy = await startWatchingProxy();
  onTestFinished(proxy.stop);
  const address = addresses.get(name) ?? '';
  const page = await visit(`${address}/favicon.svg`, {
    mayFail: true,
    proxy: { server: proxy.address, bypass: '127.0.0.1' },
  });
  page.setDefaultTimeout(30_000);
  await putFiles(page, files);
  const told: string[] = [];
  page.on('console', (message) => told.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', ({ message }) => told.push(message));
  await page.goto(`${address}/admin/`);
  return { page, proxy, told };
};

/** What pages asked for; Chromium itself asks about every field that could be filled in. */
const askedIn = (asked: readonly string[]): string[] =>
  asked.filter((host) => !host.startsWith('content-autofill.googleapis.com'));

const isRefusal = (line: string): boolean =>
  /Content Security Policy|violates the document's|Refused to connect|Failed to fetch/.test(line);
const troublesIn = (told: readonly string[]): string[] =>
  told.filter((line) => /^(error|warning): |^[A-Z]\w*Error/.test(line) && !isRefusal(line));

const record = 'partnerships/contoh-rei.mdx';
const summary = 'Ringkasan yang diubah: “kutip”, <tanda> & lagi';

/** A content folder with a record that is hard to write back: comments, codes like numbers, quotes of both kinds, odd bodies. */
const trickyContent = (): string =>
  spoiltCopyOf(
    'atlas',
    changed(record, 'kind: sister\n', 'kind: sister # menurut kami\n'),
    changed(record, '    number: 119/1/2024\n', '    number: 0050 # seperti tertulis\n'),
    changed(record, '    signedAt: Balai Kota Contoh', '    signedAt: "Balai “Kota” Contoh"'),
    changed(
      record,
      'sources: [situs-contoh, rei-koho]',
      'sources:\n      - situs-contoh\n      - rei-koho',
    ),
    changed(
      record,
      '## Kesehatan',
      '## Kesehatan\n\nDua  spasi, `---`, \\*bintang\\*, dan 例市.\n\n* * *',
    ),
  );

const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    globSync('**/*.{mdx,yaml}', { cwd: folder }).map((file) => [
      `src/content/${file}`,
      readFileSync(join(folder, file), 'utf8'),
    ]),
  );

const judged = async (folder: string) => {
  const { records, faulty, refused, findings } = await readContent(folder);
  const all = [...findings, ...checkRules(records, faulty, '2026-11-22', refused)];
  const facts = records.find(({ file }) => file.endsWith(record))?.value;
  return { findings: all.map(({ rule, problem }) => `${rule}: ${problem.en}`), facts };
};

const bodyOf = (text: string): string => text.slice(text.indexOf('\n---\n', 4));

test('a changed summary changes its line, and nothing else of the record', async () => {
  const folder = trickyContent();
  const before = await judged(folder);
  const files = filesIn(folder);
  const { page, proxy, told } = await openForm('form-to-try', files);
  await page.getByRole('button', { name: 'Work with Test Repository' }).click();
  await page.getByText('contoh-rei', { exact: true }).click();
  const field = page.getByRole('textbox', { name: 'Bahasa Indonesia' }).first();
  const old = await field.inputValue();
  await field.fill(summary);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Entry saved').waitFor();

  const was = files[`src/content/${record}`] ?? '';
  const is = await fileAt(page, `src/content/${record}`);
  expect(bodyOf(is)).toBe(bodyOf(was));
  expect(is).toBe(was.replace(old, summary));

  writeFileSync(join(folder, record), is);
  const after = await judged(folder);
  expect(after.findings).toEqual(before.findings);
  const asText = JSON.stringify(before.facts).replace(JSON.stringify(old), JSON.stringify(summary));
  expect(JSON.stringify(after.facts)).toBe(asText);
  expect(troublesIn(told)).toEqual([]);
  expect(askedIn(proxy.asked)).toEqual([]);
});

test('an event that is added stands behind the others, as an editor would have written it', async () => {
  const folder = spoiltCopyOf('atlas');
  const before = await judged(folder);
  const path = 'src/content/partnerships/contoh-mithal.mdx';
  const { page } = await openForm('form-to-try', filesIn(folder));
  await page.getByRole('button', { name: 'Work with Test Repository' }).click();
  await page.getByText('contoh-mithal', { exact: true }).click();
  await page.getByRole('button', { name: /Add.*Peristiwa/ }).click();
  const field = (name: string) => page.locator(`[data-key-path="events.0.${name}"]`);
  await field('date').getByRole('textbox').fill('2025');
  await field('type').getByRole('combobox').click();
  await page.getByRole('option', { name: 'Kunjungan' }).click();
  await field('description.id').getByRole('textbox').fill('Kunjungan: dua hari');
  await field('description.en').getByRole('textbox').fill('A visit');
  await field('sources')
    .getByRole('checkbox', { name: /situs-contoh/ })
    .click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Entry saved').waitFor();

  const is = await fileAt(page, path);
  expect(is).toBe(
    filesIn(folder)[path]?.replace(
      'events: []\n',
      "events:\n  - date: 2025\n    type: visit\n    description:\n      id: 'Kunjungan: dua hari'\n      en: A visit\n    sources: [situs-contoh]\n",
    ),
  );
  writeFileSync(join(folder, 'partnerships/contoh-mithal.mdx'), is);
  expect((await judged(folder)).findings).toEqual(before.findings);
});

const hostsOf = { 'form-to-try': [], 'form-of-a-forge': ['https://api.github.com'] } as const;

test.for(formSiteNames)('in %s nobody but the site is asked', async (name) => {
  const { page, proxy, told } = await openForm(name);
  await page.getByRole('button', { name: /^(Work with Test|Sign In Using)/ }).waitFor();
  const policy = page.locator('head > meta[http-equiv="Content-Security-Policy"]').first();
  const written = (await policy.getAttribute('content')) ?? '';
  expect(written).toMatch(/^default-src 'none'; script-src 'self'; /);
  expect(written).not.toMatch(/unsafe-eval|\*/);
  expect(written.match(/https?:[^\s;]*/g) ?? []).toEqual(hostsOf[name]);
  expect(await page.locator('head > *').nth(1).getAttribute('http-equiv')).toBe(
    'Content-Security-Policy',
  );
  // What is asked before anyone signs in is asked within this time; the state of GitHub, for one.
  await page.waitForTimeout(2000);
  expect(askedIn(proxy.asked)).toEqual([]);
  expect(troublesIn(told)).toEqual([]);
  await page.goto('http://lain.example/').catch(() => undefined);
  expect(proxy.asked).toContain('lain.example');
});
