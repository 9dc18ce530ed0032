import { describe, expect, inject, test } from 'vitest';
import {
  idsAt,
  isFileOf,
  isOwn,
  referencesOn,
  targetOf,
  type Reference,
} from '../support/addresses.ts';
import { pagesOf } from '../support/built-page.ts';
import { attributeOf, languageOf } from '../support/html.ts';
import { siteNames } from '../support/sites.ts';

const told = ({ page, element, written }: Reference): string =>
  `${page.path}: <${element.tagName}> ${written}`;

describe.for(siteNames)('in the %s site', (name) => {
  const site = inject('sites')[name];
  const own = pagesOf(site)
    .flatMap((page) => referencesOn(site, page))
    .filter(({ url }) => isOwn(site, url));

  test('every address leads to a page or a file that is there', () => {
    expect(own.length).toBeGreaterThan(100);
    const lost = own.filter(({ url }) => !targetOf(site, url) && !isFileOf(site, url));
    expect([...new Set(lost.map(told))]).toEqual([]);
  });

  test('every fragment names an element of the page or drawing it leads to', () => {
    const lost = own.filter(({ url }) => {
      const id = decodeURIComponent(url.hash.slice(1));
      return id !== '' && !idsAt(site, url).includes(id);
    });
    expect([...new Set(lost.map(told))]).toEqual([]);
  });

  test('a link stays in its language, unless it says that it leads to the other', () => {
    const strayed = own.filter(({ page, element, url }) => {
      const target = targetOf(site, url);
      if (!target || element.tagName === 'link' || target.kind === 'not-found') return false;
      const around = page.kind === 'not-found' ? languageOf(element) : page.language;
      return target.language !== (attributeOf(element, 'hreflang') ?? around);
    });
    expect([...new Set(strayed.map(told))]).toEqual([]);
  });
});
