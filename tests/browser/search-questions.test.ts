import { expect, test } from 'vitest';
import { languages } from '#i18n/language.ts';
import { useBrowser } from '../support/browsing.ts';
import { addressOf, linksIn, searchFor } from './found.ts';
import { questions } from './questions.ts';

const { visit } = useBrowser();

test.for(languages)(
  'in %s every question is answered among the first five',
  { timeout: 120_000 },
  async (language) => {
    const prefix = language === 'en' ? '/en' : '';
    const page = await visit(addressOf('real', language, '/cari/'));
    for (const { asks, finds } of questions[language]) {
      const field = page.locator('search-page [data-field]');
      await field.fill(asks);
      await field.press('Enter');
      await page.waitForURL((url) => url.pathname + url.search === prefix + searchFor(asks));
      const first = (await linksIn(page)).slice(0, 5);
      const right = finds.map((path) => prefix + path);
      const found = first.filter((path) => right.includes(path));
      expect.soft(found, asks).not.toEqual([]);
    }
  },
);
