import { describe, expect, inject, test } from 'vitest';
import { pathBelow, urlOf } from '../support/addresses.ts';
import { allOf, findPage, pathsOf } from '../support/built-page.ts';
import { attributeOf } from '../support/html.ts';
import { sitemapOf } from '../support/sitemap.ts';

const noindex = '<meta name="robots" content="noindex"';

describe.for(['real', 'invented', 'below'] as const)('in the %s site', (name) => {
  const site = inject('sites')[name];
  const entries = sitemapOf(site);

  test('the sitemap names every page that may be listed, and nothing else', () => {
    const listed = pathsOf(site).filter((path) => !findPage(site, path)?.html.includes(noindex));
    expect(entries.map(({ address }) => address).sort()).toEqual(
      listed.map((path) => urlOf(site, path).href).sort(),
    );
  });

  test('a day of change is written as a day', () => {
    const days = entries.flatMap(({ changedOn }) => changedOn ?? []);
    expect(days).not.toEqual([]);
    expect(days.filter((day) => !/^20\d\d-\d\d-\d\d$/.test(day))).toEqual([]);
  });
});

test.for(['invented', 'below'] as const)(
  'the %s site names its languages in the sitemap as in its pages',
  (name) => {
    const site = inject('sites')[name];
    for (const { address, alternates } of sitemapOf(site)) {
      const page = findPage(site, pathBelow(site, new URL(address)));
      const links = page ? allOf(page, 'link') : [];
      const own = links.flatMap((link) => {
        const language = attributeOf(link, 'hreflang');
        return language === undefined ? [] : [[language, attributeOf(link, 'href')] as const];
      });
      expect(alternates, address).toEqual(Object.fromEntries(own));
      expect(Object.keys(alternates)).toEqual(['id', 'en', 'x-default']);
    }
  },
);
