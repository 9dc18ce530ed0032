import { existsSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { allOf, isRecordPage, pagesOf, type BuiltPage } from '../support/built-page.ts';
import { attributeOf, elementsIn, type Element } from '../support/html.ts';
import { siteSettings } from '../support/sites.ts';

const repository = siteSettings.invented.ATLAS_REPOSITORY ?? '';
const editor = `${repository}/edit/main/src/content/`;

const addressesIn = (element: Element): string[] =>
  elementsIn(element, 'a').map((link) => attributeOf(link, 'href') ?? '');

/** Where the foot of a page leads those who want to mend it. */
const waysOn = (page: BuiltPage): string[] =>
  allOf(page, 'ul')
    .filter((list) => attributeOf(list, 'class')?.includes('correction-links'))
    .flatMap(addressesIn);

const properPagesOf = (name: 'invented' | 'below'): BuiltPage[] =>
  pagesOf(inject('sites')[name]).filter(({ kind }) => kind !== 'redirect');

test('with a repository, every page leads to it and to the form for errors', () => {
  const pages = properPagesOf('invented');
  const wrong = pages.filter((page) => {
    const [edit = '', report = '', ...more] = waysOn(page);
    return (
      more.length > 0 || !edit.startsWith(repository) || !report.includes('/issues/new?template=')
    );
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('the page of a record leads to its file', () => {
  const files = properPagesOf('invented')
    .filter((page) => isRecordPage(page) && !page.path.includes('/masa-berlaku/'))
    .map((page) => waysOn(page)[0] ?? '');
  expect(files.length).toBeGreaterThan(20);
  const content = siteSettings.invented.ATLAS_CONTENT ?? '';
  const missing = files.filter(
    (address) => !address.startsWith(editor) || !existsSync(address.replace(editor, `${content}/`)),
  );
  expect(missing).toEqual([]);
});

test('without a publisher, every page leads to the page that says how to contribute', () => {
  const wrong = properPagesOf('below').filter(
    (page) => !/^\/atlas\/(en\/)?kontribusi\/$/.test(waysOn(page).join()),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});
