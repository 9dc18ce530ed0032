import { describe, expect, test } from 'vitest';
import { say } from '#i18n/say.ts';
import { useBrowser } from '../support/browsing.ts';
import { triedIn } from '../support/tried-in.ts';
import { addressOf } from './found.ts';

const { visit } = useBrowser();

describe.for(triedIn('id'))('where search cannot run (%s)', (language) => {
  test.for([
    ['missing', '**/pagefind/current.json', { status: 404, body: '' }],
    ['stale', '**/pagefind/*/*/*', { status: 404, body: '' }],
    ['blocked', '**/*.pagefind', { status: 200, body: 'not a program' }],
  ] as const)(
    'a search that is %s says why, and offers the list',
    async ([trouble, files, answer]) => {
      const page = await visit(addressOf('real', language, '/cari/'), { mayFail: true });
      await page.route(files, (route) => route.fulfill(answer));
      const field = page.locator('search-page [data-field]');
      await field.fill('bandung');
      await page.locator('search-page[data-view=trouble]').waitFor();
      const said = await page.locator('search-page').innerText();
      expect(said).toContain(say(language, `search.trouble-${trouble}`));
      const list = page.getByRole('link', { name: say(language, 'search.see-list') });
      expect(await list.filter({ visible: true }).count()).toBe(1);
      await page.unroute(files);
      await page.getByRole('button', { name: say(language, 'search.retry') }).click();
      await page
        .locator('search-page:is([data-view=results], [data-view=trouble]):not([aria-busy])')
        .waitFor();
    },
  );

  test('a reader without network is told so, and is answered once it is back', async () => {
    const page = await visit(addressOf('real', language, '/cari/'), { mayFail: true });
    await page.context().setOffline(true);
    await page.locator('search-page [data-field]').fill('bandung');
    await page.locator('search-page[data-view=trouble]').waitFor();
    const said = await page.locator('search-page').innerText();
    expect(said).toContain(say(language, 'search.trouble-offline'));
    await page.context().setOffline(false);
    await page.getByRole('button', { name: say(language, 'search.retry') }).click();
    await page.locator('search-page[data-view=results]').waitFor();
  });
});
