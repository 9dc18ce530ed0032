import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { policyHeader, policyMeta } from '#outputs/security-policy.ts';
import { isOwn, referencesOn } from '../support/addresses.ts';
import { allOf, pagesOf, type BuiltPage } from '../support/built-page.ts';
import { attributeOf, textOf, type Element } from '../support/html.ts';
import { siteNames } from '../support/sites.ts';

// Following a link is the reader's choice; what any other element names is fetched or sent without being asked.
const asksFirst = ['a', 'area'];
const onlyNames = ['canonical', 'alternate', 'license', 'author', 'help', 'me'];

const fetches = (element: Element): boolean =>
  !asksFirst.includes(element.tagName) &&
  !(element.tagName === 'link' && onlyNames.includes(attributeOf(element, 'rel') ?? ''));

const found = (pages: readonly BuiltPage[], isWrong: (element: Element) => boolean): string[] =>
  pages.flatMap((page) =>
    page.elements.filter(isWrong).map((element) => `${page.path}: <${element.tagName}>`),
  );

const isData = (script: Element): boolean => attributeOf(script, 'type') === 'application/ld+json';

describe.for(siteNames)('in the %s site', (name) => {
  const site = inject('sites')[name];
  const pages = pagesOf(site);

  test('no page loads or sends anything elsewhere', () => {
    const elsewhere = pages
      .flatMap((page) => referencesOn(site, page))
      .filter(
        ({ element, url }) => fetches(element) && !isOwn(site, url) && url.protocol !== 'data:',
      );
    expect(elsewhere.map(({ page, written }) => `${page.path}: ${written}`)).toEqual([]);
  });

  test('no page embeds another or names its own base', () => {
    expect(
      found(pages, ({ tagName }) => /^(iframe|frame|object|embed|base)$/.test(tagName)),
    ).toEqual([]);
  });

  test('a link leads to the web, a mailbox or a calendar, and carries no password', () => {
    const odd = pages
      .flatMap((page) => referencesOn(site, page))
      .filter(
        ({ url }) => !/^(https?|mailto|webcal|data):$/.test(url.protocol) || url.username !== '',
      );
    expect(odd.map(({ page, written }) => `${page.path}: ${written}`)).toEqual([]);
  });

  test('no style sheet loads anything elsewhere', () => {
    const styles = globSync('**/*.css', { cwd: site.folder });
    expect(styles).not.toEqual([]);
    for (const file of styles) {
      const css = readFileSync(join(site.folder, file), 'utf8');
      const loaded = [...css.matchAll(/url\(\s*["']?([^"')]*)/g)].map(
        ([, address = '']) => address,
      );
      expect(
        loaded.filter((address) => /^([a-z]+:)?\/\//i.test(address)),
        file,
      ).toEqual([]);
      expect(css, file).not.toContain('@import');
    }
  });

  test('every page carries the published policy before anything that it rules', () => {
    for (const page of pages.filter(({ kind }) => kind !== 'redirect')) {
      const rules = allOf(page, 'meta', 'link', 'script', 'style').filter(
        (element) => element.tagName !== 'meta' || attributeOf(element, 'http-equiv') !== undefined,
      );
      const policies = rules.filter(
        (element) =>
          attributeOf(element, 'http-equiv')?.toLowerCase() === 'content-security-policy',
      );
      expect(
        policies.map((meta) => attributeOf(meta, 'content')),
        page.path,
      ).toEqual([policyMeta]);
      expect(rules[0], page.path).toBe(policies[0]);
    }
  });

  test('no script, style or handler stands in a page', () => {
    expect(
      found(pages, (one) =>
        one.attrs.some(({ name: attribute }) => /^(on.*|style|srcdoc)$/.test(attribute)),
      ),
    ).toEqual([]);
    expect(found(pages, ({ tagName }) => tagName === 'style')).toEqual([]);
    const scripts = (one: Element) => one.tagName === 'script' && !isData(one);
    expect(found(pages, (one) => scripts(one) && attributeOf(one, 'src') === undefined)).toEqual(
      [],
    );
    expect(found(pages, (one) => scripts(one) && textOf({ ...one, tagName: 'p' }) !== '')).toEqual(
      [],
    );
  });
});

test('the policy lets nothing in by default and nothing inline', () => {
  expect(policyHeader).toMatch(/^default-src 'none';/);
  expect(policyHeader).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  expect(policyHeader).toContain("frame-ancestors 'none'");
  expect(policyMeta).not.toContain('frame-ancestors');
});
