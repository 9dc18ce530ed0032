import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { say } from '#i18n/say.ts';
import { useBrowser } from '../support/browsing.ts';

const { visit } = useBrowser();

const rows = (page: Page) => page.locator('.partnership-table tbody tr').filter({ visible: true });

const totalOf = async (page: Page): Promise<number> =>
  Number(await page.locator('partnership-filter').getAttribute('data-total'));

const titles = (page: Page): Promise<string[]> => rows(page).locator('th a').allInnerTexts();

describe.for(['id', 'en'] as const)('on the list of partnerships (%s)', (language) => {
  const open = (query = '') =>
    visit(`${inject('sites').real.address}${language === 'en' ? '/en' : ''}/kerja-sama/${query}`);

  test('a choice leaves the rows that fit, counts them and stands in the address', async () => {
    const page = await open();
    const total = await totalOf(page);
    expect(total).toBeGreaterThanOrEqual(368);
    await page
      .getByRole('combobox', { name: say(language, 'list.filter-country') })
      .selectOption('JP');
    await page.waitForURL(/country=JP/);
    await expect.poll(() => rows(page).count()).toBeLessThan(100);
    const shown = await titles(page);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.length).toBeLessThan(total);
    const countries = await rows(page).evaluateAll((all) =>
      all.map((row) => row.getAttribute('data-country') ?? ''),
    );
    expect(countries.filter((one) => !one.split(' ').includes('JP'))).toEqual([]);
    const said = say(language, 'list.shown', { shown: shown.length, total });
    expect(await page.locator('partnership-filter [role=status]').innerText()).toBe(said);
    await page
      .getByRole('combobox', { name: say(language, 'list.filter-kind') })
      .selectOption('sister');
    await page.waitForURL(/kind=sister/);
    await expect.poll(() => rows(page).count()).toBeLessThan(shown.length);
    const kinds = await rows(page).evaluateAll((all) =>
      all.map((row) => `${row.getAttribute('data-kind')} ${row.getAttribute('data-country')}`),
    );
    expect(new Set(kinds)).toEqual(new Set(['sister JP']));
    expect(await titles(page)).toContain('Bandung–Hamamatsu');
  });

  test('an address with choices opens with them, on the way back too', async () => {
    const page = await open('?sector=health');
    await expect
      .poll(() =>
        rows(page).evaluateAll(
          (all) =>
            all.length > 100 &&
            all.every((row) => row.getAttribute('data-sector')?.split(' ').includes('health')),
        ),
      )
      .toBe(true);
    const health = await titles(page);
    expect(health).toContain('Jakarta–C40');
    expect(health).not.toContain('Jakarta–Jeju');
    await page.locator('.partnership-table th a').filter({ visible: true }).first().click();
    await page.waitForURL(/kerja-sama\/[a-z]/);
    await page.goBack();
    await page.waitForURL(/sector=health/);
    await expect.poll(() => titles(page)).toEqual(health);
    expect(
      await page.getByRole('combobox', { name: say(language, 'list.filter-sector') }).inputValue(),
    ).toBe('health');
  });

  test('a name is found as it is typed, and clearing brings all rows back', async () => {
    const page = await open();
    const all = await titles(page);
    await page.getByRole('searchbox', { name: say(language, 'list.filter-text') }).fill('DAEJEON');
    await expect.poll(async () => (await titles(page)).length).toBe(1);
    await page.getByRole('button', { name: say(language, 'list.filter-clear') }).click();
    await expect.poll(() => titles(page)).toEqual(all);
    expect(new URL(page.url()).search).toBe('');
  });

  test('where nothing fits, the list says so', async () => {
    const page = await open('?text=tidakadayangbegini');
    await expect.poll(() => rows(page).count()).toBe(0);
    expect(await page.getByText(say(language, 'list.none-match')).isVisible()).toBe(true);
  });

  test('every row of a state is found by that state', async () => {
    const page = await open();
    const state = page.getByRole('combobox', { name: say(language, 'list.filter-state') });
    const states = await state
      .locator('option')
      .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value).filter(Boolean));
    expect(states.length).toBeGreaterThan(3);
    const all = await totalOf(page);
    let sum = 0;
    for (const one of states) {
      await state.selectOption(one);
      await page.waitForURL(new RegExp(`state=${one}`));
      await expect
        .poll(() =>
          rows(page).evaluateAll((found) => [
            ...new Set(found.map((row) => row.getAttribute('data-state'))),
          ]),
        )
        .toEqual([one]);
      sum += await rows(page).count();
    }
    expect(sum).toBe(all);
  });
});

test('a name is found without its accents, in another script and by a former name', async () => {
  for (const [text, found] of [
    ['prikladov', 2],
    ['例市', 1],
    ['tjontoh', 7],
  ] as const) {
    const page = await visit(
      `${inject('sites').invented.address}/kerja-sama/?${new URLSearchParams({ text })}`,
    );
    await expect.poll(() => rows(page).count(), { message: text }).toBe(found);
  }
});
