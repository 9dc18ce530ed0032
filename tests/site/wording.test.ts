import { describe, expect, inject, test } from 'vitest';
import { languages } from '#i18n/language.ts';
import { phrases } from '#i18n/phrases.ts';
import { pagesOf } from '../support/built-page.ts';
import { aroundAnd, attributeOf, languageOf, textsIn, wordsInAttributes } from '../support/html.ts';
import { siteNames } from '../support/sites.ts';

const leftovers =
  /\b(undefined|NaN|null|Infinity|Invalid Date)\b|\[object |\{\w+\}|(^|\s)0 (dari|of|\/) 0\b|&(amp|lt|quot);/;

const keys: ReadonlySet<string> = new Set(Object.keys(phrases));

/** What is said in one language and never in the other. */
const saidOnlyIn = (language: 'id' | 'en'): ReadonlySet<string> => {
  const all = Object.entries(phrases).map(([, phrase]): Record<'id' | 'en', string> => phrase);
  const others = new Set(all.map((phrase) => phrase[language === 'id' ? 'en' : 'id']));
  // The name of a province in one language may be the name of a city in both.
  const own = Object.entries(phrases).filter(([key]) => !key.startsWith('province.'));
  const said = own.map(([, phrase]): string => phrase[language]);
  return new Set(said.filter((words) => !others.has(words) && !words.includes('{')));
};
const only = { id: saidOnlyIn('id'), en: saidOnlyIn('en') };

describe.for(siteNames)('in the %s site', (name) => {
  const pages = pagesOf(inject('sites')[name]);
  const said = pages.flatMap(({ path, document }) =>
    [...textsIn(document), ...wordsInAttributes(document)]
      // A term of Dublin Core is the same in every language.
      .filter(({ within }) => attributeOf(within, 'name') !== 'DC.type')
      .map((one) => ({ path, ...one })),
  );

  test('nothing that a reader sees is left from the making of the page', () => {
    const left = said
      .filter(({ within }) => !aroundAnd(within).some(({ tagName }) => tagName === 'pre'))
      .filter(({ text }) => leftovers.test(text) || keys.has(text.trim()));
    expect([...new Set(left.map(({ path, text }) => `${path}: ${text}`))]).toEqual([]);
  });

  test.for(languages)(
    'where a page speaks in %s, it does not fall into the other language',
    (language) => {
      const foreign = only[language === 'id' ? 'en' : 'id'];
      const strayed = said.filter(
        ({ text, within }) => languageOf(within) === language && foreign.has(text.trim()),
      );
      expect([...new Set(strayed.map(({ path, text }) => `${path}: ${text.trim()}`))]).toEqual([]);
    },
  );
});
