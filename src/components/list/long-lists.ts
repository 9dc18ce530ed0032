import { countryName } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { paths } from '#i18n/links.ts';

import { say, type PhraseKey } from '#i18n/say.ts';
import type { Atlas, Partnership } from '#model/atlas.ts';
import { asPartyOf } from '../organization/organization-words.ts';
import { byRole } from '../place/place-words.ts';
import { laterPages, rowsAPage } from './paging.ts';

/** A list of partnerships that is longer than the page it begins on, and goes on over pages of its own. */
export type LongList = {
  /** The page it begins on. */
  path: string;
  nameIn: (language: Language) => string;
  /** The page above, and what it is called. */
  above: { key: PhraseKey; path: string };
  partnerships: readonly Partnership[];
};

const listsOf = ({ countries, provinces, places, organizations }: Atlas): LongList[] => [
  ...countries.map(({ code, partnerships }) => ({
    path: paths.country(code),
    nameIn: (language: Language) => countryName(language, code),
    above: { key: 'nav.countries', path: paths.countries } as const,
    partnerships,
  })),
  ...provinces.map(({ code, partnerships }) => ({
    path: paths.province(code),
    nameIn: (language: Language) =>
      say(language, 'province.title', { province: say(language, `province.${code}`) }),
    above: { key: 'nav.places', path: paths.places } as const,
    partnerships,
  })),
  ...places.map((place) => ({
    path: paths.place(place.id),
    nameIn: (language: Language) => place.record.name[language],
    above: { key: 'nav.places', path: paths.places } as const,
    partnerships: byRole(place).party,
  })),
  ...organizations.map((organization) => ({
    path: paths.organization(organization.id),
    nameIn: (language: Language) => organization.record.name[language],
    above: { key: 'nav.organizations', path: paths.organizations } as const,
    partnerships: asPartyOf(organization),
  })),
];

/** The lists of countries, provinces, places and organizations that do not end on their own page. */
export const longListsOf = (atlas: Atlas): LongList[] =>
  listsOf(atlas).filter(({ partnerships }) => partnerships.length > rowsAPage);

/** Every page that such a list goes on over. */
export const longListPages = (atlas: Atlas): { list: LongList; page: number }[] =>
  longListsOf(atlas).flatMap((list) =>
    laterPages(list.partnerships).map((page) => ({ list, page })),
  );
