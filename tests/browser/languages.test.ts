import { expect, inject, test } from 'vitest';
import { say } from '#i18n/say.ts';
import { useBrowser } from '../support/browsing.ts';

const { visit } = useBrowser();

test.for([
  { site: 'real', path: '/' },
  { site: 'real', path: '/kerja-sama/' },
  { site: 'real', path: '/kerja-sama/jakarta-jeju/' },
  { site: 'real', path: '/negara/jp/' },
  { site: 'real', path: '/bidang/sdm/' },
  { site: 'real', path: '/metode/' },
  { site: 'below', path: '/daerah/contoh/' },
] as const)(
  'the language switch leads from $path to the same page in the other language and back ($site)',
  async ({ site, path }) => {
    const { address } = inject('sites')[site];
    const page = await visit(address + path);
    const switchTo = (language: 'id' | 'en') =>
      page
        .locator('header')
        .getByRole('link', { name: say(language, `site.language-${language}`) })
        .filter({ visible: true })
        .click();
    await switchTo('en');
    await page.waitForURL(`${address}/en${path}`);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await switchTo('id');
    await page.waitForURL(address + path);
    expect(await page.locator('html').getAttribute('lang')).toBe('id');
  },
);

test.for([
  { what: 'a question', path: '/cari/?q=hamamatsu', keeps: 'q=hamamatsu' },
  { what: 'a choice', path: '/kerja-sama/?country=JP', keeps: 'country=JP' },
])('$what is kept when the language is switched', async ({ path, keeps }) => {
  const page = await visit(inject('sites').real.address + path);
  await page
    .locator('header')
    .getByRole('link', { name: 'English' })
    .filter({ visible: true })
    .click();
  await page.waitForURL(/\/en\//);
  expect(page.url()).toContain(keeps);
});
