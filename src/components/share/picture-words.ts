import { sayCount } from '#i18n/count.ts';
import { countryName, formatDate, formatNumber } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import type { PhraseKey } from '#i18n/say.ts';
import { say } from '#i18n/say.ts';
import type { Atlas, Country, Partnership, Province, SectorEntry } from '#model/atlas.ts';
import type { PictureContent } from './picture.ts';
import type { Subject } from './subjects.ts';

/** What is counted, and what it is counted with. */
type Told = { partnerships: readonly Partnership[]; figures: string[] };

/** The name of what a picture is about. */
export const titleOf = (language: Language, subject: Subject): string => {
  switch (subject.kind) {
    case 'site':
      return say(language, 'site.name');
    case 'country':
      return countryName(language, subject.code);
    case 'province':
      return say(language, `province.${subject.code}`);
    case 'sector':
      return say(language, `sector.${subject.sector}`);
  }
};

const counted = (language: Language, one: PhraseKey, many: PhraseKey, count: number): string =>
  say(language, count === 1 ? one : many, { count: formatNumber(language, count) });

const homePlaces = (language: Language, count: number): string =>
  counted(language, 'share.home-place', 'share.home-places', count);

const distinct = (things: readonly unknown[]): number => new Set(things).size;

const ofSite = (language: Language, { counts, partnerships }: Atlas): Told => ({
  partnerships,
  figures: [
    homePlaces(language, counts.homePlaces),
    sayCount(language, 'country', counts.countries),
  ],
});

const ofCountry = (language: Language, { code, partnerships }: Country): Told => {
  const abroad = partnerships.flatMap(({ foreignPlaces }) => foreignPlaces);
  const own = distinct(abroad.filter(({ record }) => record.country === code));
  const home = distinct(partnerships.flatMap((one) => one.homePlaces));
  return {
    partnerships,
    figures: [
      homePlaces(language, home),
      counted(language, 'share.partner-place', 'share.partner-places', own),
    ],
  };
};

const ofProvince = (language: Language, { partnerships, places, government }: Province): Told => {
  const all = [...places, ...(government ? [government] : [])];
  const active = all.filter((place) => place.partnerships.length > 0);
  const countries = distinct(partnerships.flatMap((one) => one.countries));
  return {
    partnerships,
    figures: [
      sayCount(language, 'place', active.length),
      ...(countries > 0 ? [sayCount(language, 'country', countries)] : []),
    ],
  };
};

// That a sector is hoped for is not that it is agreed: the three are told apart here too.
const ofSector = (language: Language, { all, ...by }: SectorEntry): Told => ({
  partnerships: all,
  figures: (['agreed', 'done', 'hoped'] as const).map((role) =>
    say(language, `share.${role}`, { count: formatNumber(language, by[role].length) }),
  ),
});

const toldOf = (language: Language, subject: Subject, atlas: Atlas): Told | undefined => {
  switch (subject.kind) {
    case 'site':
      return ofSite(language, atlas);
    case 'country': {
      const country = atlas.find.country(subject.code);
      return country && ofCountry(language, country);
    }
    case 'province': {
      const province = atlas.provinces.find(({ code }) => code === subject.code);
      return province && ofProvince(language, province);
    }
    case 'sector': {
      const sector = atlas.find.sector(subject.sector);
      return sector && ofSector(language, sector);
    }
  }
};

const halved = (phrase: string): string[] => {
  const [figure = '', ...what] = phrase.split(' ');
  return [figure, what.join(' ')];
};

/** What the picture of a subject says. */
export const contentOf = (language: Language, subject: Subject, atlas: Atlas): PictureContent => {
  const { partnerships = [], figures = [] } = toldOf(language, subject, atlas) ?? {};
  const all = sayCount(language, 'partnership', partnerships.length);
  return {
    title: titleOf(language, subject),
    partnerships,
    figures:
      partnerships.length > 0 ? [all, ...figures].map(halved) : [[say(language, 'share.none')]],
    site: say(language, subject.kind === 'site' ? 'site.tagline' : 'site.name'),
    asOf: say(language, 'site.as-of', { day: formatDate(language, atlas.day) }),
  };
};
