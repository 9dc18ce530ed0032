import { describe, expect, inject, test } from 'vitest';
import { say } from '#i18n/say.ts';
import { useBrowser } from '../support/browsing.ts';
import { triedIn } from '../support/tried-in.ts';

const { visit } = useBrowser();
const real = () => inject('sites').real.address;
const pair = '/bandingkan/?k=bandung-hamamatsu&k=jakarta-jeju';

describe.for(triedIn('en'))('comparing (%s)', (language) => {
  const at = (path: string) => real() + (language === 'en' ? '/en' : '') + path;

  test('an address with two partnerships shows both, with their lines on one axis', async () => {
    const page = await visit(at(pair));
    const table = page.locator('.compared').filter({ visible: true });
    await table.waitFor();
    expect(await table.locator('thead th').allTextContents()).toEqual([
      'Bandung–Hamamatsu',
      'Jakarta–Jeju',
    ]);
    for (const row of await table.locator('tbody tr').all())
      expect(await row.locator('td').count()).toBe(2);
    const lines = page.locator('.compared-lines').filter({ visible: true });
    expect(await lines.locator('[data-names] > li').count()).toBe(2);
    const years = await lines.locator('.axis svg').first().locator('text').allTextContents();
    expect(years.length).toBeGreaterThan(2);
  });

  test('a prepared comparison is whole without JavaScript', async () => {
    const page = await visit(at('/bandingkan/bandung/'), { javaScriptEnabled: false });
    expect(await page.locator('.compared thead th').count()).toBe(4);
    expect(await page.locator('.compared-lines svg path').count()).toBeGreaterThan(8);
    const own = await visit(at('/bandingkan/'), { javaScriptEnabled: false });
    expect(await own.locator('main').innerText()).toContain(
      say(language, 'compare.without-script'),
    );
    expect(await own.locator('.chooser').isVisible()).toBe(false);
    expect(await own.locator('.prepared a').count()).toBeGreaterThan(20);
  });

  test('names lead to a comparison, which the address keeps and Back undoes', async () => {
    const page = await visit(at('/bandingkan/'));
    const fields = page.locator('compare-page [data-field]');
    await fields.nth(0).fill('Bandung–Hamamatsu');
    await fields.nth(1).fill('jakarta-jeju');
    await fields.nth(1).press('Enter');
    await page.waitForURL(/k=bandung-hamamatsu&k=jakarta-jeju/);
    await page.locator('.compared').filter({ visible: true }).waitFor();
    await page.goBack();
    await expect.poll(() => page.locator('.compared').filter({ visible: true }).count()).toBe(0);
  });
});

test('on a phone the form gives way to two columns beside each other', async () => {
  const page = await visit(real() + pair, { viewport: { width: 360, height: 740 } });
  const cells = page
    .locator('.compared')
    .filter({ visible: true })
    .locator('tbody tr:first-child td');
  await cells.first().waitFor();
  expect(await page.locator('[data-field]').first().isVisible()).toBe(false);
  const boxes = await Promise.all([0, 1].map((at) => cells.nth(at).boundingBox()));
  expect(boxes[0]?.y).toBe(boxes[1]?.y);
  expect(boxes[1]?.x).toBeGreaterThan(150);
});

test('what the atlas does not know, or one alone, is said', async () => {
  const page = await visit(`${real()}/bandingkan/?k=bandung-hamamatsu&k=tidak-ada`, {
    mayFail: true,
  });
  const message = page.locator('[data-message]');
  await expect.poll(() => message.textContent()).toContain('tidak-ada');
  expect(await message.textContent()).toContain(say('id', 'compare.few'));
  expect(await page.locator('.compared').filter({ visible: true }).count()).toBe(0);
});

test('where the columns cannot be fetched, that is said and a later attempt may succeed', async () => {
  const page = await visit(`${real()}/bandingkan/`, { mayFail: true });
  await page.route('**/kolom/**', (route) => route.abort());
  const fields = page.locator('compare-page [data-field]');
  await fields.nth(0).fill('bandung-hamamatsu');
  await fields.nth(1).fill('jakarta-jeju');
  await fields.nth(1).press('Enter');
  const message = page.locator('[data-message]');
  await expect.poll(() => message.textContent()).toContain(say('id', 'compare.failed'));
  await page.unroute('**/kolom/**');
  await page.reload();
  await page.locator('.compared').filter({ visible: true }).waitFor();
});

test('a text that fits several names is not guessed', async () => {
  const page = await visit(`${real()}/bandingkan/`);
  const field = page.locator('compare-page [data-field]').first();
  await field.fill('jakarta');
  await expect.poll(() => page.locator('#pilihan option').count()).toBeGreaterThan(3);
  await field.press('Enter');
  await expect.poll(() => page.locator('[data-message]').textContent()).toContain('jakarta');
});

describe.for([
  '/kerja-sama/',
  '/kerja-sama/?view=compact',
  '/negara/jp/',
  '/provinsi/32/',
  '/bidang/kesehatan/',
  '/daerah/bandung/',
])('on %s', (path) => {
  test('ticked rows lead to their comparison by keyboard, four at most', async () => {
    const page = await visit(real() + path);
    // A list that the address asks for in another view is drawn anew once it is ready.
    if (path.includes('?')) await page.locator('[data-phase=ready]').waitFor();
    const boxes = page.locator('[data-compare]');
    await boxes.first().waitFor();
    for (const at of [0, 1, 2, 3, 4]) await boxes.nth(at).press('Space');
    expect(await page.locator('main [data-compare]:checked').count()).toBeGreaterThanOrEqual(4);
    expect(await boxes.nth(4).isChecked()).toBe(false);
    expect(await page.locator('compare-ticks [data-said]').textContent()).toContain('4');
    await page.locator('[data-go]').press('Enter');
    await page.waitForURL(/\/bandingkan\/\?k=.*&k=.*&k=.*&k=/);
    await page.locator('.compared').filter({ visible: true }).waitFor();
    expect(await page.locator('.compared:not([hidden]) thead th').count()).toBe(4);
  });
});

test('a tick stays with its partnership when the list is narrowed', async () => {
  const page = await visit(`${real()}/kerja-sama/?country=JP`);
  await page.locator('[data-phase=ready]').waitFor();
  const row = page.locator('.partnership-table tbody tr', { hasText: 'Surabaya–Kochi' });
  await row.locator('[data-compare]').check();
  await page.locator('partnership-list input[name=q]').fill('kochi');
  await expect.poll(() => page.locator('.partnership-table tbody tr').count()).toBeLessThan(4);
  expect(await row.locator('[data-compare]').isChecked()).toBe(true);
  expect(await page.locator('.partnership-table [data-compare]:checked').count()).toBe(1);
});

test('places can be ticked too', async () => {
  const page = await visit(`${real()}/daerah/`);
  await page.locator('.home-places [data-compare]').nth(0).check();
  await page.locator('.foreign-places [data-compare]').nth(0).check();
  await page.locator('compare-ticks [data-clear]').click();
  expect(await page.locator('[data-compare]:checked').count()).toBe(0);
  expect(await page.locator('[data-go]').isVisible()).toBe(false);
});
