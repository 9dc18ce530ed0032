import { describe, expect, inject, test } from 'vitest';
import { languages } from '#i18n/language.ts';
import { linkTo, paths } from '#i18n/links.ts';
import { allOf, firstOf, pageAt } from '../support/built-page.ts';
import { attributeOf, textOf } from '../support/html.ts';
import { seedNumbers } from './seed-numbers.ts';

const cases = Object.entries(seedNumbers).flatMap(([source, numbers]) =>
  numbers.flatMap((number) => languages.map((language) => ({ ...number, source, language }))),
);

describe('of the articles that the atlas began with', () => {
  test.for(cases)('$fact ($language)', ({ on, says, source, language }) => {
    const page = pageAt(inject('sites').real, on, language);
    expect(textOf(firstOf(page, 'main'))).toContain(says[language]);
    const links = allOf(page, 'a').map((link) => attributeOf(link, 'href')?.replace(/#.*/, ''));
    expect(links).toContain(linkTo(language, paths.source(source)));
  });
});
