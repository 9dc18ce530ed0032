import { describe, expect, inject, test } from 'vitest';
import { languages } from '#i18n/language.ts';
import { paths } from '#i18n/links.ts';
import { say } from '#i18n/say.ts';
import { allOf, firstOf, pageAt, pagesOf } from '../support/built-page.ts';
import { elementsIn, isShown, textOf } from '../support/html.ts';

const lists = [
  paths.home,
  paths.partnerships,
  paths.places,
  paths.organizations,
  paths.countries,
  paths.sectors,
  paths.humanResources,
  paths.watch,
  paths.watchOfProvince('33'),
  paths.sources,
  paths.statistics,
  paths.timeline,
  paths.search,
  paths.about,
  paths.method,
  paths.contribute,
  paths.privacy,
  paths.accessibility,
];

describe.for(languages)('an atlas without records (%s)', (language) => {
  const site = inject('sites').empty;

  test.for(lists)('has the page %s, with a heading and something to read', (path) => {
    const page = pageAt(site, path, language);
    const heading = textOf(firstOf(page, 'h1'));
    const main = textOf(firstOf(page, 'main'));
    expect(heading).not.toBe('');
    expect(main.length).toBeGreaterThan(heading.length + 15);
  });

  test('says at home and in the list that nothing is recorded yet', () => {
    expect(textOf(firstOf(pageAt(site, paths.home, language), 'main'))).toContain(
      say(language, 'home.scope-empty'),
    );
    expect(textOf(firstOf(pageAt(site, paths.partnerships, language), 'main'))).toContain(
      say(language, 'list.empty'),
    );
  });

  test('shows no table, list or chart without entries', () => {
    const hollow = pagesOf(site)
      .filter((page) => page.language === language)
      .flatMap((page) =>
        [
          ...allOf(page, 'tbody').filter((one) => elementsIn(one, 'tr').length === 0),
          ...allOf(page, 'ul', 'ol', 'dl').filter(
            (one) => elementsIn(one).length === 0 && isShown(one),
          ),
          ...allOf(page, 'section').filter(
            (one) => isShown(one) && elementsIn(one).every(({ tagName }) => /^h\d$/.test(tagName)),
          ),
        ].map(({ tagName }) => `${page.path}: <${tagName}>`),
      );
    expect(hollow).toEqual([]);
  });
});
