import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import type { Current } from '#components/search/pagefind.ts';
import { termEntriesOf } from '#components/search/term-entries.ts';
import { say } from '#i18n/say.ts';
import { readContent } from '#reading/content.ts';
import type { TermRecord } from '#schema/term.ts';
import { writeSearchIndex } from '../../scripts/search/index.ts';
import { fetchedBy, useBrowser } from '../support/browsing.ts';
import { serve } from '../support/static-server.ts';
import { addressOf, linksIn } from './found.ts';

const { visit } = useBrowser();

/** The invented atlas with an index in parts, served until the test is over. */
const inParts = async (): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'search-parts-'));
  cpSync(inject('sites').invented.folder, folder, { recursive: true });
  const { records } = await readContent('tests/fixtures/atlas', ['glossary']);
  const terms = records.map(({ id, value }) => ({ id, ...(value as TermRecord) }));
  await writeSearchIndex(folder, termEntriesOf(terms), { mostAPart: 2 });
  const { address, server } = await serve(folder, '/');
  onTestFinished(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });
  return address;
};

const pathsIn = async (page: Page): Promise<string[]> => (await linksIn(page)).toSorted();
const saidBy = (page: Page) => page.locator('search-page h2[data-said]:visible').innerText();
const withoutSources = say('id', 'search.without-sources');
const buttonIn = (page: Page) =>
  page.getByRole('button', { name: say('id', 'search.add-sources') });
const uncounted = say('id', 'search.type-source');
const sourcesIn = async (page: Page): Promise<string> =>
  (await page.locator('.search-types li', { hasText: uncounted }).innerText()).trim();

test('an index in parts finds what an index in one piece finds', async () => {
  const address = await inParts();
  const current = (await (await fetch(`${address}/pagefind/current.json`)).json()) as Current;
  expect(current.parts.id).toEqual(expect.arrayContaining(['id', 'id.kerja-sama', 'id.sumber']));
  expect(current.types).toMatchObject({ 'id.kerja-sama': 'partnership', 'id.sumber': 'source' });
  for (const question of ['?q=contoh', '?q=kota+contoh', '?type=source', '?type=place&q=kota']) {
    const whole = await visit(addressOf('invented', 'id', `/cari/${question}`));
    const expected = await pathsIn(whole);
    expect(expected).not.toEqual([]);
    const page = await visit(`${address}/cari/${question}`);
    await linksIn(page);
    if (await buttonIn(page).isVisible()) await buttonIn(page).click();
    await expect.poll(() => saidBy(page)).toBe(await saidBy(whole));
    const areAsked = (await fetchedBy(page, '/id.sumber/')).length > 0;
    expect(await sourcesIn(page)).toBe(areAsked ? await sourcesIn(whole) : uncounted);
    // Which of many partnerships with both words come first depends on how often a word stands in their part.
    if (question !== '?q=kota+contoh') expect(await pathsIn(page)).toEqual(expected);
  }
});

test('sources that are a part wait until a reader asks for them, and are not counted before', async () => {
  const page = await visit(`${await inParts()}/cari/?q=contoh`);
  expect((await linksIn(page)).filter((path) => path.startsWith('/sumber/'))).toEqual([]);
  expect(await saidBy(page)).toContain(withoutSources);
  expect(await sourcesIn(page)).toBe(uncounted);
  expect(await fetchedBy(page, '/id.sumber/')).toEqual([]);
  await buttonIn(page).click();
  const focused = page.locator('search-page h4 a:focus');
  await focused.waitFor();
  expect(await focused.getAttribute('href')).toMatch(/^\/sumber\//);
  expect(await saidBy(page)).not.toContain(withoutSources);
});

test('what only a source says is found by itself, on the search page and in the header', async () => {
  const address = await inParts();
  const page = await visit(`${address}/cari/?q=catatan+seorang+warga`);
  expect((await linksIn(page))[0]).toBe('/sumber/blog-contoh/');
  await page.goto(`${address}/tentang/`);
  await page.locator('header [data-field]').first().fill('warta kawan');
  await page.locator('header [data-list] a[href="/sumber/warta-contoh/"]').waitFor();
});
