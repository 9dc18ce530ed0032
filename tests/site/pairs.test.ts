import { describe, expect, inject, test } from 'vitest';
import { languages } from '#i18n/language.ts';
import { urlOf } from '../support/addresses.ts';
import { allOf, firstOf, pagesOf, pathsOf, type BuiltPage } from '../support/built-page.ts';
import { attributeOf, textOf } from '../support/html.ts';
import { siteNames } from '../support/sites.ts';

const shared = ({ path }: BuiltPage): string => path.replace(/^\/en\//, '/');

const linkOf = (page: BuiltPage, rel: string, hreflang?: string): string[] =>
  allOf(page, 'link')
    .filter(
      (link) => attributeOf(link, 'rel') === rel && attributeOf(link, 'hreflang') === hreflang,
    )
    .map((link) => attributeOf(link, 'href') ?? '');

const describedBy = (page: BuiltPage): string =>
  allOf(page, 'meta')
    .filter((meta) => attributeOf(meta, 'name') === 'description')
    .map((meta) => attributeOf(meta, 'content')?.trim() ?? '')
    .join();

// An office gives both of its pages one title and no date; their addresses tell them apart.
const alikeWithoutDate = [
  'Städtepartnerschaft Jakarta (Land Berlin, Senatskanzlei) · Jalinan Kota',
];

describe.for(siteNames)('in the %s site', (name) => {
  const site = inject('sites')[name];
  const pages = pagesOf(site);
  const proper = pages.filter(({ kind }) => kind === 'page');

  test('every page exists in both languages at the same path', () => {
    const paths = pathsOf(site).filter((path) => path !== '/404.html');
    const [english, indonesian] = [true, false].map((isEnglish) =>
      paths.filter((path) => path.startsWith('/en/') === isEnglish),
    );
    expect(indonesian?.length).toBeGreaterThan(10);
    expect(english?.map((path) => path.replace('/en/', '/')).sort()).toEqual(indonesian?.sort());
  });

  test('a page names its language', () => {
    const wrong = pages.filter(
      (page) => attributeOf(firstOf(page, 'html'), 'lang') !== page.language,
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('a page names its own address and both its languages', () => {
    for (const page of proper) {
      const address = (language: string): string[] => [
        urlOf(site, (language === 'en' ? '/en' : '') + shared(page)).href,
      ];
      expect(linkOf(page, 'canonical')).toEqual(address(page.language));
      expect(linkOf(page, 'alternate', 'id')).toEqual(address('id'));
      expect(linkOf(page, 'alternate', 'en')).toEqual(address('en'));
      expect(linkOf(page, 'alternate', 'x-default')).toEqual(address('id'));
    }
  });

  test.for(languages)('no two pages (%s) have the same title', (language) => {
    const titles = proper
      .filter((page) => page.language === language)
      .map((page) => textOf({ ...firstOf(page, 'title'), tagName: 'span' }));
    const twice = titles.filter((title, at) => titles.indexOf(title) !== at);
    expect(twice.filter((title) => !alikeWithoutDate.includes(title))).toEqual([]);
    expect(titles.filter((title) => !/\S.*Jalinan Kota|Jalinan Kota.*\S/.test(title))).toEqual([]);
  });

  test('every page says in one sentence or two what it is', () => {
    const odd = proper.filter((page) => !/^.{5,400}$/.test(describedBy(page)));
    expect(odd.map((page) => `${page.path}: ${describedBy(page)}`)).toEqual([]);
  });
});
