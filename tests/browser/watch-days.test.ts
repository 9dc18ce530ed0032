import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browsing.ts';
import { siteNames } from '../support/sites.ts';
import { watchedWith } from '../support/watch-shown.ts';
import { watchLinesOf } from '../support/watch-table.ts';

const browser = useBrowser();
const { shownAt, builtOn } = watchedWith(browser);

test('what does not follow the day stays as it was built', async () => {
  const regions = (page: Page) =>
    page.locator('.region-table tbody tr').filter({ visible: true }).allInnerTexts();
  const address = `${inject('sites').real.address}/masa-berlaku/`;
  const built = await regions(await browser.visit(address, { javaScriptEnabled: false }));
  expect(built.length).toBeGreaterThan(20);
  expect(await regions(await browser.visit(address))).toEqual(built);
});

const longAgo = [
  { of: 'below', like: 'invented', path: '/masa-berlaku/' },
  { of: 'below', like: 'invented', path: '/en/masa-berlaku/daerah/umpama/' },
  { of: 'below', like: 'invented', path: '/masa-berlaku/daerah/contoh/' },
  { of: 'past', like: 'real', path: '/masa-berlaku/' },
  { of: 'past', like: 'real', path: '/masa-berlaku/provinsi/32/' },
  { of: 'past', like: 'real', path: '/masa-berlaku/daerah/jakarta/' },
] as const;

test.for(longAgo.filter(({ of }) => siteNames.includes(of)))(
  'of the $of site, $path of long ago shows today what the one of today shows',
  async ({ of, like, path }) => {
    const { [of]: old, [like]: present } = inject('sites');
    const today = watchLinesOf(present)[0]?.as_of ?? '';
    const expected = await builtOn(present.address + path);
    expect(expected.length).toBeGreaterThan(4);
    // The jump to what the page itself does not list tells the figure of the day of the build.
    const known = (text: string) => !/^\d+\s+(Tanggal akhir tidak diketahui)/.test(text);
    const isStill = path === '/masa-berlaku/' ? known : () => true;
    const before = await builtOn(old.address + path);
    expect(before.filter(isStill)).not.toEqual(expected.filter(isStill));
    const shown = await shownAt(old.address + path, `${today}T12:00:00+07:00`);
    expect(shown.filter(isStill)).toEqual(expected.filter(isStill));
  },
);
