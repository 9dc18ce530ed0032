import { inject } from 'vitest';
import type { Page } from 'playwright-core';
import type { SiteName } from '../support/sites.ts';

/** Where a page of a site is served in one language. */
export const addressOf = (site: SiteName, language: 'id' | 'en', path: string): string =>
  inject('sites')[site].address + (language === 'en' ? '/en' : '') + path;

/** The search page with a question. */
export const searchFor = (query: string): string =>
  `/cari/?${new URLSearchParams({ q: query }).toString()}`;

/** The paths of the pages that the search page lists, once it has answered. */
export const linksIn = async (page: Page): Promise<string[]> => {
  await page
    .locator('search-page:is([data-view=results], [data-view=part]):not([aria-busy])')
    .waitFor();
  const links = page.locator('search-page [data-groups] h4 a');
  return links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
};
