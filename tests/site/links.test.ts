import { describe, expect, inject, test } from 'vitest';
import { say } from '#i18n/say.ts';
import {
  idsAt,
  isFileOf,
  isOwn,
  referencesOn,
  targetOf,
  type Reference,
} from '../support/addresses.ts';
import { firstOf, pagesOf, type BuiltPage } from '../support/built-page.ts';
import { attributeOf, languageOf, textOf } from '../support/html.ts';
import { siteNames } from '../support/sites.ts';

const told = ({ page, element, written }: Reference): string =>
  `${page.path}: <${element.tagName}> ${written}`;

/** A prose page that the editors of an atlas have not written has no sections yet; a link to one opens its top. */
const isUnwritten = (page: BuiltPage | undefined): boolean =>
  page !== undefined &&
  textOf(firstOf(page, 'main')).includes(say(page.language, 'prose.unwritten'));

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
      return id !== '' && !idsAt(site, url).includes(id) && !isUnwritten(targetOf(site, url));
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
