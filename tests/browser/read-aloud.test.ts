import type { Page } from 'playwright-core';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { say } from '#i18n/say.ts';
import { launchBrowser } from '../support/browser.ts';
import { openMapOf, useBrowser } from '../support/browsing.ts';

const { visit } = useBrowser();

const open = (path: string, wishes = {}) => visit(inject('sites').real.address + path, wishes);

/** What a screen reader would be given of a part of a page: roles, names and states, a line each. */
const heard = (page: Page, part: string): Promise<string> =>
  page.locator(part).first().ariaSnapshot();

/** Records what live regions say from now on. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    const regions = document.querySelectorAll('[role=status], [aria-live]');
    const note = (region: Element) => said.push(region.textContent.trim());
    for (const region of regions)
      new MutationObserver(() => note(region)).observe(region, {
        ...{ childList: true, characterData: true, subtree: true },
      });
  });

describe('what a screen reader is given', () => {
  test('of the list: names and states of filters, counts beside them, a table with its headings', async () => {
    const page = await open('/kerja-sama/?country=JP');
    await page.locator('[data-chip-list] li').waitFor();
    const panel = await heard(page, '[data-facets]');
    expect(panel).toMatch(/checkbox "[^"]*Jepang[^"]*" \[checked\]/);
    expect(panel).toMatch(/checkbox "[^"]*Kesehatan[^"]*"/);
    const table = await heard(page, '.partnership-table');
    expect(table).toContain(`columnheader "${say('id', 'list.state')}"`);
    expect(table).toContain('link "Bandung–Hamamatsu"');
    expect(table).toContain(say('id', 'state.term-unknown'));
    expect(await heard(page, '[data-chips]')).toMatch(/button "[^"]*Jepang"/);
  });

  test('of the map: a group with a name, markers as buttons with what they hold', async () => {
    const page = await open('/kerja-sama/bandung-hamamatsu/');
    await openMapOf(page);
    const map = await heard(page, 'atlas-map');
    expect(map).toMatch(/- (group|region) "[^"]*(Bandung|Peta)/);
    expect(map).toMatch(/button "[^"]*Hamamatsu/);
    expect(map).toMatch(/button "[^"]*Bandung/);
  });

  test('of the search: a field with a name, results as headings with links', async () => {
    const page = await open('/cari/?q=hamamatsu');
    await page.locator('search-page[data-view=results]').waitFor();
    const results = await heard(page, 'search-page');
    expect(results).toContain(`searchbox "${say('id', 'search.field')}"`);
    expect(results).toMatch(/heading "Bandung–Hamamatsu" \[level=4\]/);
  });
});

test('on a phone, rows of a long page are read and found though they are not laid out yet', async () => {
  // Only with this does the browser make all that it would make for a screen reader.
  const browser = await launchBrowser(['--force-renderer-accessibility']);
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(`${inject('sites').real.address}/daerah/`);
  const last = page.locator('.home-places th a').last();
  const isLaidOut = () =>
    last.evaluate((link) => link.checkVisibility({ contentVisibilityAuto: true }));
  expect(await isLaidOut()).toBe(false);
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const linksRead = async () => {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes.filter(({ role }) => role?.value === 'link').length;
  };
  const links = await page.locator('.home-places a').count();
  await expect.poll(linksRead, { timeout: 10_000 }).toBeGreaterThan(links);
  expect(await isLaidOut()).toBe(false);
  await last.evaluate((link) => {
    const { find } = globalThis as unknown as { find: (...asked: unknown[]) => boolean };
    const [isExact, isBackwards] = [true, true];
    find(link.textContent, isExact, isBackwards);
  });
  await expect.poll(isLaidOut).toBe(true);
});

test('typing in the list is told once it has settled, not letter by letter', async () => {
  const page = await open('/kerja-sama/?country=JP');
  await page.locator('[data-chip-list] li').waitFor();
  await page.waitForTimeout(2000);
  await listen(page);
  await page.locator('partnership-list input[name=q]').pressSequentially('bandung', { delay: 60 });
  const said = () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
  await expect.poll(said).not.toEqual([]);
  await page.waitForTimeout(2500);
  const told = (await said()).filter(Boolean);
  expect(told.length).toBeGreaterThan(0);
  expect(told.length).toBeLessThanOrEqual(2);
});

test.for(['/', '/kerja-sama/?country=JP', '/cari/?q=jakarta', '/masa-berlaku/', '/statistik/'])(
  'with text enlarged twice, %s fits a window of 640 pixels',
  async (path) => {
    const page = await open(path, { viewport: { width: 640, height: 800 } });
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('html { font-size: 200% }');
      document.adoptedStyleSheets.push(sheet);
    });
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond).toBe(0);
  },
);
