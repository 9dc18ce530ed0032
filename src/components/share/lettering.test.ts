import { expect, test } from 'vitest';
import { countryName, formatDate } from '#i18n/format.ts';
import { languages } from '#i18n/language.ts';
import { phrases } from '#i18n/phrases.ts';
import { letter } from './lettering.ts';

const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
const codes = capitals.flatMap((first) => capitals.map((second) => first + second));

const said = Object.entries(phrases)
  .filter(([key]) => /^(site|share|province|sector|count)\./.test(key))
  .flatMap(([, words]) => languages.map((language) => words[language]));

test('the font has every letter of every country, province, sector and phrase', () => {
  const countries = languages.flatMap((language) =>
    codes.map((code) => countryName(language, code)),
  );
  expect(countries).toContain('Türkiye');
  expect(countries).toContain('Côte d’Ivoire');
  for (const words of [...countries, ...said])
    for (const weight of ['regular', 'strong'] as const)
      expect(() => letter(words, weight), words).not.toThrow();
});

test('a letter that the font has not is refused', () => {
  expect(() => letter('Hamamatsu 浜松市', 'strong')).toThrow('浜');
});

test.for(languages)('months are set in %s', (language) => {
  for (let month = 1; month <= 12; month += 1) {
    const date = formatDate(language, `2026-${String(month).padStart(2, '0')}-28`);
    expect(letter(date, 'regular').width).toBeGreaterThan(5);
  }
});

test('letters stand as the font spaces them, closer where they fit into each other', () => {
  const apart = letter('A', 'strong').width + letter('V', 'strong').width;
  expect(letter('AV', 'strong').width).toBeLessThan(apart);
});

test('a longer text is wider, and both weights differ', () => {
  expect(letter('Jepang Jepang', 'strong').width).toBeGreaterThan(letter('Jepang', 'strong').width);
  expect(letter('Jepang', 'strong').width).not.toBe(letter('Jepang', 'regular').width);
});
