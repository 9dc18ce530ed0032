import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browsing.ts';
import { triedIn } from '../support/tried-in.ts';

const { visit } = useBrowser();

describe.for(triedIn('id'))('without JavaScript (%s)', (language) => {
  const open = async (path: string) => {
    const address = inject('sites').real.address + (language === 'en' ? '/en' : '') + path;
    return visit(address, { javaScriptEnabled: false });
  };

  test('the list has every partnership, and no filter that would not work', async () => {
    const page = await open('/kerja-sama/');
    expect(
      await page.locator('.partnership-table tbody tr').filter({ visible: true }).count(),
    ).toBeGreaterThanOrEqual(12);
    expect(
      await page
        .locator('partnership-list :is(input, select, button)')
        .filter({ visible: true })
        .count(),
    ).toBe(0);
  });

  test.for(['/', '/daerah/jakarta/', '/negara/jp/', '/kerja-sama/bandung-hamamatsu/'])(
    '%s has the drawn map, and what it shows as a table or list',
    async (path) => {
      const page = await open(path);
      const drawing = page.locator('atlas-map svg').filter({ visible: true }).first();
      expect(await drawing.isVisible()).toBe(true);
      const box = await drawing.boundingBox();
      expect(box?.width).toBeGreaterThan(250);
      expect(await page.locator('atlas-map svg :is(circle, rect, path)').count()).toBeGreaterThan(
        2,
      );
      expect(await page.locator('main :is(table, ul, ol) a').count()).toBeGreaterThan(1);
      expect(await page.locator('atlas-map button').filter({ visible: true }).count()).toBe(0);
    },
  );

  test('a partnership has its state, its acts, its sources and its narrative', async () => {
    const page = await open('/kerja-sama/bandung-hamamatsu/');
    const said = await page.locator('main').innerText();
    const words = {
      id: [
        'Ditandatangani, tanggal akhir tidak diketahui',
        '26 Juli 2024',
        '200 orang',
        'Tirtawening',
        'Prolite',
      ],
      en: ['Signed, end date unknown', '26 July 2024', '200 people', 'Tirtawening', 'Prolite'],
    }[language];
    for (const one of words) expect(said).toContain(one);
    expect(await page.locator('main table').filter({ visible: true }).count()).toBeGreaterThan(0);
  });

  test('search lists everything instead, and a question reaches that list', async () => {
    const page = await open('/tentang/');
    const field = page.locator('header input[name=q]').first();
    await field.fill('bandung');
    await field.press('Enter');
    await page.waitForURL(/\/cari\/\?q=bandung/);
    const links = await page
      .locator('main a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    const base = language === 'en' ? '/en' : '';
    expect(links).toEqual(
      expect.arrayContaining([
        `${base}/kerja-sama/bandung-hamamatsu/`,
        `${base}/kerja-sama/jakarta-jeju/`,
      ]),
    );
    expect(await page.locator('main').innerText()).toContain('JavaScript');
  });

  test('navigation works on a phone', async () => {
    const address = inject('sites').real.address + (language === 'en' ? '/en/' : '/');
    const page = await visit(address, {
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    });
    await page.locator('header summary').filter({ visible: true }).first().click();
    await page.locator('header nav a[href$="/sumber/"]').filter({ visible: true }).first().click();
    await page.waitForURL(/\/sumber\/$/);
    expect(await page.locator('h1').count()).toBe(1);
  });
});
