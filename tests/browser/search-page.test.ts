import { describe, expect, test } from 'vitest';
import { say } from '#i18n/say.ts';
import { useBrowser } from '../support/browsing.ts';
import { triedIn } from '../support/tried-in.ts';
import { addressOf, linksIn, searchFor } from './found.ts';

const { visit } = useBrowser();

describe.for(triedIn('id'))('on the search page (%s)', (language) => {
  test('the address carries what is asked, and the way back undoes it', async () => {
    const page = await visit(addressOf('real', language, '/cari/'));
    const field = page.getByRole('searchbox', { name: say(language, 'search.field') });
    await field.fill('nanjing');
    await field.press('Enter');
    await page.waitForURL(/\?q=nanjing/);
    const all = await linksIn(page);
    expect(all.length).toBeGreaterThan(1);
    const facet = page.getByRole('checkbox', {
      name: new RegExp(`^${say(language, 'sector.culture')}`),
    });
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
  });

  test.for(['kind', 'sector', 'country', 'state'])(
    'results can be narrowed by %s, and the count beside a choice is right',
    async (facet) => {
      const page = await visit(addressOf('real', language, '/cari/?q=rotterdam'));
      await linksIn(page);
      const choice = page.locator(`input[name=${facet}]:visible`).first();
      const count = Number(
        await choice.locator('xpath=ancestor::label').locator('[data-count]').innerText(),
      );
      expect(count).toBeGreaterThan(0);
      await choice.check();
      await page.waitForURL(new RegExp(`${facet}=`));
      await expect.poll(async () => (await linksIn(page)).length).toBe(count);
    },
  );

  test('what is not there is said to be not there, with other ways on', async () => {
    const page = await visit(addressOf('real', language, '/cari/?q=xyzzyqwert'));
    await page.locator('search-page[data-view=none]').waitFor();
    const said = await page.locator('main').innerText();
    expect(said).toContain(say(language, 'search.none-for', { query: 'xyzzyqwert' }));
    expect(said).toContain(say(language, 'search.other-language', { query: 'xyzzyqwert' }));
  });

  test('names are there with two letters, which are too few for a search', async () => {
    const page = await visit(addressOf('real', language, '/cari/'));
    const field = page.locator('search-page [data-field]');
    const names = page.locator('search-page [data-begun] a');
    await field.pressSequentially('su');
    await expect.poll(() => names.count()).toBe(5);
    await field.pressSequentially('rab');
    await names.first().getByText('Surabaya').waitFor();
    await field.press('ArrowDown');
    expect(await names.first().evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/daerah\/surabaya\/$/);
    expect(new URL(page.url()).pathname.startsWith('/en/')).toBe(language === 'en');
    await page.goBack();
    await page.locator('search-page[data-view]:not([aria-busy])').waitFor();
    expect(await names.count()).toBe(0);
  });

  test('a name that is found by another says so', async () => {
    const page = await visit(addressOf('real', language, '/cari/'));
    await page.locator('search-page [data-field]').pressSequentially('batavi');
    const jakarta = page.locator('search-page [data-begun] li', { hasText: 'Jakarta' });
    await expect.poll(() => jakarta.first().innerText()).toMatch(/Jakarta.*\(Batavia\)/);
  });

  test('without the names, the search answers all the same', async () => {
    const page = await visit(addressOf('real', language, '/cari/'), { mayFail: true });
    await page.route('**/names.*.json', (route) => route.fulfill({ status: 404, body: '' }));
    await page.locator('search-page [data-field]').pressSequentially('surabaya');
    await page.locator('search-page[data-view=results]').waitFor();
    expect(await page.locator('search-page [data-begun]').isVisible()).toBe(false);
  });

  test('results are announced', async () => {
    const page = await visit(addressOf('real', language, '/cari/?q=hamamatsu'));
    const status = page.locator('search-page [role=status]');
    await expect.poll(() => status.textContent(), { timeout: 5000 }).toMatch(/\d+ .*hamamatsu/);
  });

  test('markup in a question stays text', async () => {
    const question = '<img src=x onerror=alert(1)>';
    const page = await visit(addressOf('real', language, searchFor(question)));
    await page.locator('search-page[data-view]:not([aria-busy])').waitFor();
    await expect.poll(() => page.locator('main').innerText()).toContain('onerror');
    expect(await page.locator('main img').count()).toBe(0);
  });
});
