import { expect, inject, test } from 'vitest';
import { anchorOfTerm } from '#components/glossary/anchor.ts';
import { countryOtherNames } from '#i18n/country-other-names.ts';
import { countryName } from '#i18n/format.ts';
import { languages } from '#i18n/language.ts';
import { paths } from '#i18n/links.ts';
import { phrases } from '#i18n/phrases.ts';
import { provinceOtherNames } from '#i18n/province-other-names.ts';
import { say } from '#i18n/say.ts';
import { namesOf } from '#model/names-of.ts';
import type { ReadRecord } from '#reading/record.ts';
import type { OrganizationRecord } from '#schema/organization.ts';
import type { PlaceRecord } from '#schema/place.ts';
import type { TermRecord } from '#schema/term.ts';
import { sectors } from '#schema/vocabularies.ts';
import { recordsOf } from '../support/site-records.ts';
import { searchOf } from '../support/search-of.ts';

type Named = { path: string; names: readonly string[] };

const named = ({ collection, id, value }: ReadRecord): Named[] => {
  if (collection === 'places')
    return [{ path: paths.place(id), names: namesOf(value as PlaceRecord) }];
  if (collection === 'organizations')
    return [{ path: paths.organization(id), names: namesOf(value as OrganizationRecord) }];
  if (collection !== 'glossary') return [];
  const { term, abbreviation } = value as TermRecord;
  const names = [term.id, term.en, ...(abbreviation ? [abbreviation] : [])];
  return [{ path: `${paths.glossary}#${anchorOfTerm(id)}`, names }];
};

const provinceCodes = Object.keys(phrases).flatMap(
  (key) => /^province\.(\d\d)$/.exec(key)?.[1] ?? [],
);

const countriesIn = (records: readonly ReadRecord[]): string[] => {
  const places = records.filter(({ collection }) => collection === 'places');
  const codes = places.map(({ value }) => (value as PlaceRecord).country);
  return [...new Set(codes)].filter((code) => code !== 'ID');
};

/** Everything that has a name, with all the names by which a reader may ask for it. */
const everythingNamed = async (): Promise<Named[]> => {
  const records = await recordsOf('real');
  const inBoth = (nameIn: (language: 'id' | 'en') => string) => languages.map(nameIn);
  return [
    ...records.flatMap(named),
    ...sectors.map((sector) => ({
      path: paths.sector(sector),
      names: inBoth((language) => say(language, `sector.${sector}`)),
    })),
    ...provinceCodes.map((code) => ({
      path: paths.province(code),
      names: [
        ...inBoth((language) => phrases[`province.${code}` as 'province.11'][language]),
        ...(provinceOtherNames[code] ?? []),
      ],
    })),
    ...countriesIn(records).map((code) => ({
      path: paths.country(code),
      names: [
        ...inBoth((language) => countryName(language, code)),
        ...(countryOtherNames[code] ?? []),
      ],
    })),
  ];
};

const withoutDiacritics = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC');

const things = await everythingNamed();
const spelt = things.flatMap(({ path, names }) =>
  [...new Set(names.flatMap((name) => [name, withoutDiacritics(name)]))].map((name) => ({
    name,
    path,
  })),
);
const pathsByName = Map.groupBy(spelt, ({ name }) => name.toLowerCase());

test.for(languages)(
  'every name leads to what bears it, among the first three (%s)',
  // Some 1,700 questions: seconds where nothing else runs.
  { timeout: 180_000 },
  async (language) => {
    const search = searchOf(inject('sites').real.folder, language);
    const missed: string[] = [];
    for (const [name, bearers] of pathsByName) {
      // Four may share a name; no more than three can be among the first three.
      const first = await search(name, Math.max(3, bearers.length));
      for (const { path } of bearers)
        if (!first.includes(path)) missed.push(`${name}: ${path}, but ${first.join(' ')}`);
    }
    expect(missed).toEqual([]);
    expect(pathsByName.size).toBeGreaterThan(1500);
  },
);
