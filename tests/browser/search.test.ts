import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { say } from '#i18n/say.ts';
import { useBrowser } from '../support/browsing.ts';
import type { SiteName } from '../support/sites.ts';

const { visit } = useBrowser();

const results = (page: Page) => page.locator('main [data-view=results] [data-list] > li, main search-page[data-view=results] [data-list] > li');

const linksIn = async (page: Page): Promise<string[]> => {
  await page.locator('search-page[data-view=results]:not([aria-busy])').waitFor();
  return results(page).locator('h3 a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
};

const addressOf = (site: SiteName, language: string, path: string): string =>
  inject('sites')[site].address + (language === 'en' ? '/en' : '') + path;

describe('the search page finds', () => {
  test.for([
    { what: 'a partner by its name', site: 'real', language: 'id', query: 'hamamatsu', finds: '/kerja-sama/bandung-hamamatsu/' },
    { what: 'a partner by its name', site: 'real', language: 'en', query: 'hamamatsu', finds: '/en/kerja-sama/bandung-hamamatsu/' },
    { what: 'a partner in its own script', site: 'real', language: 'id', query: '浜松', finds: '/kerja-sama/bandung-hamamatsu/' },
    { what: 'a partner in its own script', site: 'real', language: 'en', query: '대전', finds: '/en/kerja-sama/tangerang-selatan-daejeon/' },
    { what: 'a hospital', site: 'real', language: 'id', query: 'kiwari', finds: '/lembaga/rsud-bandung-kiwari/' },
    { what: 'a word of the narrative', site: 'real', language: 'id', query: 'biohazard', finds: '/kerja-sama/bandung-hamamatsu/' },
    { what: 'a word of the narrative', site: 'real', language: 'en', query: 'umpteenth', finds: '/en/kerja-sama/tangerang-selatan-daejeon/' },
    { what: 'a name without its accents', site: 'invented', language: 'id', query: 'prikladov', finds: '/kerja-sama/contoh-prikladov/' },
    { what: 'a name with its accents', site: 'invented', language: 'en', query: 'Příkladov', finds: '/en/kerja-sama/contoh-prikladov/' },
    { what: 'a name in Arabic', site: 'invented', language: 'id', query: 'مثال', finds: '/kerja-sama/contoh-mithal/' },
    { what: 'a place by its former name', site: 'invented', language: 'en', query: 'tjontoh', finds: '/en/daerah/contoh/' },
    { what: 'the rule of a state', site: 'real', language: 'id', query: 'aturan keadaan hukum', finds: '/metode/' },
  ] as const)('$what ($language: $query)', async ({ site, language, query, finds }) => {
    const { page, troubles } = await visit(addressOf(site, language, `/cari/?${new URLSearchParams({ q: query })}`));
    expect(await linksIn(page)).toContain(finds);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});

describe.for(['id', 'en'] as const)('on the search page (%s)', (language) => {
  test('the address carries what is asked, and the way back undoes it', async () => {
    const { page, troubles } = await visit(addressOf('real', language, '/cari/'));
    const field = page.getByRole('searchbox', { name: say(language, 'search.field') });
    await field.fill('nanjing');
    await field.press('Enter');
    await page.waitForURL(/\?q=nanjing/);
    const all = await linksIn(page);
    expect(all.length).toBeGreaterThan(1);
    const facet = page.getByRole('checkbox', { name: new RegExp(`^${say(language, 'sector.culture')}`) });
    await facet.check();
    await page.waitForURL(/sector=/);
    const fewer = await linksIn(page);
    expect(fewer.length).toBeGreaterThan(0);
    expect(fewer.length).toBeLessThan(all.length);
    await page.goBack();
    await expect.poll(() => linksIn(page)).toEqual(all);
    expect(await facet.isChecked()).toBe(false);
    await page.goForward();
    await expect.poll(() => linksIn(page)).toEqual(fewer);
    await page.reload();
    await expect.poll(() => linksIn(page)).toEqual(fewer);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test.for(['kind', 'sector', 'country', 'state'])('results can be narrowed by %s, and the count beside a choice is right', async (facet) => {
    const { page } = await visit(addressOf('real', language, '/cari/?q=jakarta'));
    await linksIn(page);
    const choice = page.locator(`input[name=${facet}]:visible`).first();
    const count = Number(await choice.locator('xpath=ancestor::label').locator('[data-count]').innerText());
    expect(count).toBeGreaterThan(0);
    await choice.check();
    await page.waitForURL(new RegExp(`${facet}=`));
    await expect.poll(async () => (await linksIn(page)).length).toBe(count);
    await page.context().close();
  });

  test('what is not there is said to be not there, with other ways on', async () => {
    const { page, troubles } = await visit(addressOf('real', language, '/cari/?q=xyzzyqwert'));
    await page.locator('search-page[data-view=none]').waitFor();
    const said = await page.locator('main').innerText();
    expect(said).toContain(say(language, 'search.none-for', { query: 'xyzzyqwert' }));
    expect(said).toContain(say(language, 'search.other-language', { query: 'xyzzyqwert' }));
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test('results are announced', async () => {
    const { page } = await visit(addressOf('real', language, '/cari/?q=hamamatsu'));
    const status = page.locator('search-page [role=status]');
    await expect.poll(() => status.textContent(), { timeout: 5000 }).toMatch(/\d+ .*hamamatsu/);
    await page.context().close();
  });

  test('markup in a question stays text', async () => {
    const question = '<img src=x onerror=alert(1)>';
    const { page, troubles } = await visit(addressOf('real', language, `/cari/?${new URLSearchParams({ q: question })}`));
    await page.locator('search-page[data-view]:not([aria-busy])').waitFor();
    await expect.poll(() => page.locator('main').innerText()).toContain('onerror');
    expect(await page.locator('main img').count()).toBe(0);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});

describe.for(['id', 'en'] as const)('in the header (%s)', (language) => {
  test('results can be reached, chosen and left by keyboard', async () => {
    const { page, troubles } = await visit(addressOf('real', language, '/tentang/'));
    const field = page.locator('header').getByRole('searchbox', { name: say(language, 'search.field') });
    await field.focus();
    await page.keyboard.type('rotterdam');
    const panel = page.locator('header [data-panel]');
    await panel.locator('[data-list] a').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A');
    await page.keyboard.press('Escape');
    expect(await panel.isVisible()).toBe(false);
    expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.type('x');
    await page.keyboard.press('Backspace');
    await panel.locator('[data-list] a').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/rotterdam/);
    expect(new URL(page.url()).pathname.startsWith('/en/')).toBe(language === 'en');
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test('Enter leads to the search page with the question', async () => {
    const { page } = await visit(addressOf('real', language, '/'));
    const field = page.locator('header').getByRole('searchbox', { name: say(language, 'search.field') });
    await field.fill('jeju');
    await field.press('Enter');
    await page.waitForURL(/\/cari\/\?q=jeju/);
    expect(await linksIn(page)).toContain(`${language === 'en' ? '/en' : ''}/kerja-sama/jakarta-jeju/`);
    await page.context().close();
  });

  test('nothing of the search is fetched before its field gets the focus', async () => {
    const { page } = await visit(addressOf('real', language, '/tentang/'));
    const fetched = () => page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.includes('/pagefind/')));
    expect(await fetched()).toEqual([]);
    await page.locator('header').getByRole('searchbox').first().focus();
    await expect.poll(async () => (await fetched()).length).toBeGreaterThan(0);
    await page.context().close();
  });
});

test('a first search sends little over the wire', async () => {
  const { page } = await visit(addressOf('real', 'id', '/tentang/'));
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  const field = page.locator('header').getByRole('searchbox').first();
  await field.focus();
  await page.keyboard.type('hamamatsu');
  await page.locator('header [data-list] a').first().waitFor();
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThan(120 * 1024);
  await page.context().close();
});
