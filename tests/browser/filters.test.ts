import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { say } from '#i18n/say.ts';
import type { Language } from '#i18n/language.ts';
import { fetchedBy, useBrowser } from '../support/browsing.ts';
import { triedIn } from '../support/tried-in.ts';

const { visit } = useBrowser();

const rows = (page: Page) => page.locator('.partnership-table tbody tr').filter({ visible: true });
const titles = (page: Page): Promise<string[]> => rows(page).locator('th a').allInnerTexts();
const box = (page: Page, facet: string, value: string) =>
  page.locator(`[data-facet="${facet}"][value="${value}"]`);
const countAt = async (page: Page, facet: string, value: string): Promise<number> =>
  Number(
    (
      await page
        .locator('label', { has: box(page, facet, value) })
        .locator('.count')
        .innerText()
    ).replace(/\D/g, ''),
  );
const counted = (page: Page): Promise<string> => page.locator('[data-count]').innerText();
const chips = (page: Page): Promise<string[]> =>
  page.locator('[data-chip-list]').locator('li').allInnerTexts();
const query = (page: Page): string => decodeURIComponent(new URL(page.url()).search);

describe.for(triedIn('id'))('on the list of partnerships (%s)', (language: Language) => {
  const open = (search = '', wishes = {}) =>
    visit(
      `${inject('sites').real.address}${language === 'en' ? '/en' : ''}/kerja-sama/${search}`,
      wishes,
    );
  const shownOf = (shown: number, total: number) => say(language, 'list.shown', { shown, total });
  const totalOf = async (page: Page): Promise<number> =>
    Number(await page.locator('partnership-list').getAttribute('data-total'));

  test('choices leave the rows that fit, as many as was said before, and stand in the address', async () => {
    const page = await open();
    const total = await totalOf(page);
    expect(total).toBeGreaterThanOrEqual(368);
    expect(await fetchedBy(page, '/list/rows.')).toEqual([]);
    const promised = await countAt(page, 'sector', 'health');
    await box(page, 'sector', 'health').check();
    await page.waitForURL(/\?sector=health$/);
    await expect.poll(() => counted(page)).toBe(shownOf(promised, total));
    const both = await countAt(page, 'country', 'JP');
    await box(page, 'country', 'JP').check();
    await expect.poll(() => counted(page)).toBe(shownOf(both, total));
    expect(query(page)).toBe('?sector=health&country=JP');
    await expect.poll(() => rows(page).count()).toBe(both);
    expect(await titles(page)).toContain('Bandung–Hamamatsu');
    expect(await chips(page)).toEqual([
      say(language, 'sector.health'),
      language === 'id' ? 'Jepang' : 'Japan',
    ]);
  });

  test('back and forward bring the choices back', async () => {
    const page = await open();
    await box(page, 'country', 'JP').check();
    await expect.poll(() => chips(page)).toHaveLength(1);
    const japan = await counted(page);
    await box(page, 'kind', 'sister').evaluate((one: HTMLElement) => {
      one.click();
    });
    await expect.poll(() => chips(page)).toHaveLength(2);
    await page.goBack();
    await expect.poll(() => counted(page)).toBe(japan);
    expect(await box(page, 'kind', 'sister').isChecked()).toBe(false);
    await page.goForward();
    await expect.poll(() => chips(page)).toHaveLength(2);
    await rows(page).first().locator('a').click();
    await page.waitForURL(/kerja-sama\/[a-z-]+\/$/);
    await page.goBack();
    await expect.poll(() => chips(page)).toHaveLength(2);
    expect(query(page)).toBe('?country=JP&kind=sister');
  });

  test('an address with choices opens with them, also by its former name of the text', async () => {
    const page = await open('?text=daejeon&order=name&map=1,2,3');
    await expect.poll(() => rows(page).count()).toBe(1);
    await page.getByRole('searchbox', { name: say(language, 'list.filter-text') }).fill('');
    await expect.poll(() => query(page)).toBe('?order=name&map=1,2,3');
    await expect.poll(() => rows(page).count()).toBe(50);
    const names = await titles(page);
    expect(names).toEqual(names.toSorted(new Intl.Collator('id').compare));
  });

  test('typing replaces the address, a chip undoes one choice, and the focus is never lost', async () => {
    const page = await open('?country=JP');
    await expect.poll(() => chips(page)).toHaveLength(1);
    const steps = await page.evaluate(() => history.length);
    await page
      .getByRole('searchbox', { name: say(language, 'list.filter-text') })
      .pressSequentially('Yogya');
    await expect.poll(() => query(page)).toBe('?q=Yogya&country=JP');
    expect(await page.evaluate(() => history.length)).toBe(steps);
    await page
      .getByRole('button', { name: say(language, 'list.remove', { choice: '“Yogya”' }) })
      .focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => query(page)).toBe('?country=JP');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-undo'));
    expect(await focused()).toBe('country');
    await page.keyboard.press('Space');
    await expect.poll(() => query(page)).toBe('');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
  });

  test('by keyboard alone, from the name to a box that changes the list', async () => {
    const page = await open();
    await page.getByRole('searchbox', { name: say(language, 'list.filter-text') }).focus();
    const at = () => page.evaluate(() => document.activeElement?.getAttribute('data-facet'));
    for (let step = 0; step < 6 && (await at()) !== 'state'; step += 1)
      await page.keyboard.press('Tab');
    expect(await at()).toBe('state');
    await page.keyboard.press('Space');
    await expect.poll(() => query(page)).toMatch(/^\?state=/);
    expect(await at()).toBe('state');
    await page.locator('partnership-list[data-phase=ready]').waitFor();
    await expect
      .poll(() => page.locator('partnership-list [data-status]').textContent())
      .toBe(await counted(page));
  });

  test('a long list is drawn a slice at a time, and the focus goes to the first new row', async () => {
    const page = await open('?state=term-unknown');
    await expect.poll(() => rows(page).count()).toBe(50);
    await page.locator('[data-more]').click();
    await expect.poll(() => rows(page).count()).toBe(100);
    const focused = await page.evaluate(() => document.activeElement?.textContent);
    expect(focused).toBe((await titles(page))[50]);
  });

  test('on a phone, a reader who has scrolled down stays there while rows are drawn anew', async () => {
    const page = await open('?state=term-unknown', { viewport: { width: 360, height: 740 } });
    await expect.poll(() => rows(page).count()).toBe(50);
    const [before, after] = await page.evaluate(async () => {
      document.querySelector('tbody tr:nth-child(40)')?.scrollIntoView();
      const there = scrollY;
      const drawn = new Promise((done) => {
        const body = document.querySelector('tbody') ?? document;
        new MutationObserver(done).observe(body, { childList: true });
      });
      history.replaceState(null, '', '?state=term-unknown&order=name');
      dispatchEvent(new PopStateEvent('popstate'));
      await drawn;
      // Asking lays the page out, as a slow phone does before the next rows are drawn.
      return [there, scrollY];
    });
    expect(before).toBeGreaterThan(1000);
    expect(after).toBe(before);
  });

  test('rows drawn by the script are dated as those of the page', async () => {
    const page = await open();
    const dated = () =>
      rows(page).evaluateAll((all) =>
        all.map((row) => [
          row.querySelector('a')?.textContent,
          row.querySelector('.latest')?.firstChild?.textContent?.trim(),
        ]),
      );
    const built = new Map((await dated()).map(([title, date]) => [title, date]));
    await box(page, 'state', 'term-unknown').check();
    await expect.poll(() => rows(page).count()).toBe(50);
    const known = (await dated()).filter(([title]) => built.has(title));
    expect(known.length).toBeGreaterThan(9);
    expect(known).toEqual(known.map(([title]) => [title, built.get(title)]));
  });

  test('every value of a facet leaves as many rows as stand beside it', async () => {
    const page = await open('?country=JP&country=KR');
    await expect.poll(() => chips(page)).toHaveLength(2);
    const total = await totalOf(page);
    for (const value of ['term-unknown', 'intent', 'exploring']) {
      const promised = await countAt(page, 'state', value);
      await box(page, 'state', value).check();
      await expect.poll(() => counted(page)).toBe(shownOf(promised, total));
      await box(page, 'state', value).uncheck();
    }
  });

  test('where nothing fits, the list says so and offers ways out', async () => {
    const page = await open('?q=tidakadayangbegini&country=JP');
    await page.getByRole('heading', { name: say(language, 'list.none-match') }).waitFor();
    expect(await rows(page).count()).toBe(0);
    const way = page.locator('[data-without] button');
    expect(await way.allInnerTexts()).toHaveLength(1);
    const search = page.locator('[data-search-instead]');
    expect(new URL((await search.getAttribute('href')) ?? '', page.url()).search).toBe(
      '?q=tidakadayangbegini',
    );
    await way.click();
    await expect.poll(() => query(page)).toBe('?country=JP');
    expect(await rows(page).count()).toBeGreaterThan(10);
  });

  test('what is shown can be taken along', async () => {
    const page = await open('?country=JP&sector=health');
    await expect.poll(() => chips(page)).toHaveLength(2);
    await page.getByText(say(language, 'list.take'), { exact: true }).click();
    const take = async (format: string): Promise<string> => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.locator(`[data-take="${format}"]`).click(),
      ]);
      expect(file.suggestedFilename()).toMatch(new RegExp(`^kerja-sama-\\d{4}.*\\.${format}$`));
      return readFileSync(await file.path(), 'utf8');
    };
    const csv = await take('csv');
    expect(csv.startsWith('\uFEFFid,title,kind,legal_state,')).toBe(true);
    const taken = csv.trimEnd().split('\n').slice(1);
    await expect.poll(() => rows(page).count()).toBe(taken.length);
    const json = JSON.parse(await take('json')) as { partnerships: { title: string }[] };
    expect(json.partnerships.map(({ title }) => title)).toEqual(await titles(page));
  });

  test('where the data cannot be had, the list says so and can be asked again', async () => {
    const page = await open('', { mayFail: true });
    await page.route('**/list/rows.*', (route) => route.abort());
    await page.goto(`${page.url()}?sector=health`);
    await page.getByRole('heading', { name: say(language, 'list.trouble') }).waitFor();
    expect(await rows(page).count()).toBe(100);
    await page.unroute('**/list/rows.*');
    await page.getByRole('button', { name: say(language, 'list.retry') }).click();
    await expect.poll(() => chips(page)).toEqual([say(language, 'sector.health')]);
    await expect.poll(() => rows(page).count()).toBe(50);
  });

  test('where what is typed cannot be compared, the list says so and can be asked again', async () => {
    const page = await open('?country=JP', { mayFail: true });
    await page.route('**/list/words.*', (route) => route.abort());
    await page.reload();
    await expect.poll(() => rows(page).count()).toBeGreaterThan(20);
    const field = page.locator('partnership-list [name=q]');
    await field.fill('kyoto');
    await page.getByRole('heading', { name: say(language, 'list.trouble') }).waitFor();
    await page.unroute('**/list/words.*');
    await page.getByRole('button', { name: say(language, 'list.retry') }).click();
    await expect.poll(() => titles(page)).toEqual([expect.stringMatching(/Kyoto/)]);
  });

  test('on a phone, health with Japan takes three actions, with the count always in view', async () => {
    const page = await open('', { viewport: { width: 360, height: 740 } });
    await page.getByRole('button', { name: say(language, 'list.open-filters') }).click();
    await box(page, 'sector', 'health').check();
    await box(page, 'country', 'JP').check();
    await expect.poll(() => query(page)).toBe('?sector=health&country=JP');
    await expect.poll(() => chips(page)).toHaveLength(2);
    expect(await page.locator('[data-count]').isVisible()).toBe(true);
    const bar = await page.locator('[data-bar]').boundingBox();
    expect(bar?.y).toBe(0);
    await page.locator('[data-close-facets]').click();
    expect(await rows(page).first().isVisible()).toBe(true);
    expect(await box(page, 'sector', 'health').isVisible()).toBe(false);
  });

  test('a place is found by typing a part of its name', async () => {
    const page = await open();
    await page.locator('summary', { hasText: say(language, 'list.facet-place') }).click();
    await page.locator('[data-find="place"]').fill('hamam');
    await expect.poll(() => box(page, 'place', 'hamamatsu').isVisible()).toBe(true);
    await box(page, 'place', 'hamamatsu').check();
    await expect.poll(() => titles(page)).toEqual(['Bandung–Hamamatsu']);
  });

  test('the map stands above the list, and both speak to each other', async () => {
    const page = await open('?country=JP');
    await expect.poll(() => chips(page)).toHaveLength(1);
    await page.evaluate(() => {
      const heard: unknown[] = [];
      Object.assign(globalThis, { heard });
      for (const type of ['atlas:shown', 'atlas:row'])
        document.addEventListener(type, (event) => {
          const { ids, id } = (event as CustomEvent<{ ids?: string[] | null; id?: string }>).detail;
          heard.push(ids === undefined ? id : (ids?.length ?? 'all'));
        });
    });
    const heard = () => page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard);
    await page.getByRole('radio', { name: say(language, 'list.view-map') }).check();
    await page.locator('atlas-map[data-linked]').waitFor();
    expect(query(page)).toBe('?country=JP&view=map');
    const japan = Number(/\d+/.exec(await counted(page))?.[0]);
    await expect.poll(() => rows(page).count()).toBe(japan);
    await page.evaluate(() => document.dispatchEvent(new CustomEvent('atlas:ready')));
    expect((await heard()).at(-1)).toBe(japan);
    await page.locator('.map-table summary').click();
    await expect.poll(() => page.locator('.map-table tbody tr').count()).toBeGreaterThan(japan);
    await rows(page).first().locator('a').focus();
    const [first] = await rows(page).evaluateAll((all) => all.map((row) => row.dataset.id));
    // A pointer that lies over the list may speak of its row as well.
    await expect.poll(async () => (await heard()).includes(first)).toBe(true);
    await page.evaluate(() =>
      document.dispatchEvent(new CustomEvent('atlas:place', { detail: { place: 'hamamatsu' } })),
    );
    await expect.poll(() => titles(page)).toEqual(['Bandung–Hamamatsu']);
    expect(query(page)).toBe('?country=JP&place=hamamatsu&view=map');
    await page.locator('partnership-list [data-clear]').click();
    await expect.poll(async () => (await heard()).includes('all')).toBe(true);
  });
});

test('a name is found without its accents, in another script and by a former name', async () => {
  for (const [q, found] of [
    ['prikladov', 2],
    ['例市', 1],
    ['tjontoh', 7],
  ] as const) {
    const page = await visit(
      `${inject('sites').invented.address}/kerja-sama/?${new URLSearchParams({ q })}`,
    );
    await expect.poll(() => rows(page).count(), { message: q }).toBe(found);
  }
});

test('below a folder the list is narrowed too, and leads to its pages and its map', async () => {
  const page = await visit(`${inject('sites').below.address}/en/kerja-sama/?q=prikladov&view=map`);
  await expect.poll(() => rows(page).count()).toBe(2);
  await page.locator('atlas-map[data-linked]').waitFor();
  await rows(page).first().locator('a').click();
  await page.waitForURL(/\/atlas\/en\/kerja-sama\/[a-z-]+\/$/);
});
