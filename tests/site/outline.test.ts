import { describe, expect, inject, test } from 'vitest';
import { allOf, firstOf, pagesOf, type BuiltPage } from '../support/built-page.ts';
import { attributeOf, isShown, textOf, type Element } from '../support/html.ts';
import { siteNames } from '../support/sites.ts';

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

const headingsOf = (page: BuiltPage): Element[] => allOf(page, ...headings).filter(isShown);

const levelsOf = (page: BuiltPage): number[] =>
  headingsOf(page).map(({ tagName }) => Number(tagName.slice(1)));

describe.for(siteNames)('in the %s site', (name) => {
  const pages = pagesOf(inject('sites')[name]);
  const whole = pages.filter(({ kind }) => kind !== 'redirect');

  test('every page has one first heading, and it says something', () => {
    const wrong = pages.filter((page) => {
      const [first, second] = allOf(page, 'h1');
      return first === undefined || second !== undefined || textOf(first) === '';
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('headings go down one level at a time', () => {
    const jumping = pages.filter((page) =>
      levelsOf(page).some((level, at, levels) => level > (levels[at - 1] ?? 0) + 1),
    );
    expect(jumping.map((page) => `${page.path}: ${levelsOf(page).join(' ')}`)).toEqual([]);
  });

  test('no heading is without words', () => {
    const silent = pages.filter((page) => headingsOf(page).some((one) => textOf(one) === ''));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  test('every page has a header, one main part, a footer and named navigation', () => {
    for (const page of whole) {
      const inBody = firstOf(page, 'body').childNodes.map(({ nodeName }) => nodeName);
      expect(inBody, page.path).toEqual(expect.arrayContaining(['header', 'main', 'footer']));
      expect(allOf(page, 'main'), page.path).toHaveLength(1);
      const unnamed = allOf(page, 'nav').filter(
        (nav) => !nav.attrs.some(({ name: one }) => /^aria-label(ledby)?$/.test(one)),
      );
      expect(unnamed, page.path).toEqual([]);
    }
  });

  test('the first link of a page leads past the header to its main part', () => {
    for (const page of whole) {
      const main = attributeOf(firstOf(page, 'main'), 'id');
      const first = allOf(page, 'a', 'button', 'input', 'select', 'summary')[0];
      expect(first && attributeOf(first, 'href'), page.path).toBe(`#${main}`);
    }
  });
});
