import type { PlaceRecord } from '#schema/place.ts';
import type { PlaceKind } from '#schema/vocabularies.ts';
import { commonest } from './commonest.ts';
import { freeId, slugOf } from './ids.ts';
import type { Known } from './known.ts';
import type { Context } from './question.ts';

const kindWords: readonly (readonly [RegExp, PlaceKind])[] = [
  [/^(?:kota administrasi|kota)\s+/i, 'city'],
  [/^kabupaten\s+/i, 'regency'],
  [/^provinsi\s+/i, 'province'],
  [/^prefektur\s+/i, 'prefecture'],
  [/^negara bagian\s+/i, 'state'],
  [/^(?:distrik|kecamatan)\s+/i, 'district'],
  [/^(?:desa|kelurahan)\s+/i, 'village'],
];

const englishNames: Partial<Record<PlaceKind, (name: string) => string>> = {
  regency: (name) => `${name} Regency`,
  province: (name) => `Province of ${name}`,
  prefecture: (name) => `${name} Prefecture`,
  district: (name) => `${name} District`,
};

const levels: Readonly<Record<PlaceKind, number>> = {
  province: 1,
  state: 1,
  prefecture: 1,
  region: 1,
  'special-region': 1,
  city: 2,
  regency: 2,
  county: 2,
  district: 3,
  town: 3,
  village: 3,
};

/** A name for comparison: without case, marks and the word that says what kind of place it is. */
export const bareName = (name: string): string => {
  const word = kindWords.find(([pattern]) => pattern.test(name));
  return word ? name.replace(word[0], '') : name;
};

/** The kind that the first word of an Indonesian name tells, as “Kota” or “Provinsi”. */
export const kindOfName = (name: string): PlaceKind | undefined =>
  kindWords.find(([pattern]) => pattern.test(name))?.[1];

/** The English name that usually goes with an Indonesian one. */
export const englishNameOf = (name: string): string => {
  const kind = kindOfName(name);
  const bare = bareName(name);
  return (kind && englishNames[kind]?.(bare)) ?? bare;
};

const placesOf = ({ content }: Known): [string, PlaceRecord][] => [...content.places];

/** The ids of the places that bear a name, whatever kind they are. */
export const placesNamed = (known: Known, name: string): string[] => {
  const wanted = slugOf(bareName(name)) || name;
  return placesOf(known).flatMap(([id, place]) => {
    const names = [place.name.id, place.name.en, place.shortName.id, place.shortName.en].map(
      (one) => slugOf(bareName(one)),
    );
    return names.includes(wanted) || place.localName?.text === name ? [id] : [];
  });
};

/** The short name: without the word for its kind, unless another place is called so already. */
export const shortNameOf = (known: Known, name: string, language: 'id' | 'en'): string => {
  const bare = language === 'id' ? bareName(name) : name.replace(/^Province of /, '');
  const isUsed = placesOf(known).some(([, { shortName }]) => shortName[language] === bare);
  const short = language === 'id' ? bare : bare.replace(/ (Regency|Prefecture|District)$/, '');
  const isShortUsed = placesOf(known).some(([, { shortName }]) => shortName[language] === short);
  if (!isShortUsed) return short;
  return isUsed && language === 'en' && name !== bare ? `${bare} Province` : name;
};

/** Only Indonesian names say “Kota” or “Kabupaten” of a region with a code. */
export const isHome = ({ country }: Context['answers']): boolean => country === 'ID';

/** The tier of a kind, as most places of the same country and kind have it. */
export const levelOf = (known: Known, country: string, kind: string): string | undefined => {
  const same = placesOf(known).filter(
    ([, place]) => place.country === country && place.kind === kind,
  );
  const level = commonest(same.map(([, place]) => place.level)) ?? levels[kind as PlaceKind];
  return (level as number | undefined)?.toString();
};

/** The subdivision of an Indonesian place, as other places with the same two first digits have it. */
export const subdivisionOf = (known: Known, code: string): string | undefined =>
  placesOf(known).find(([, { kemendagri }]) => kemendagri?.slice(0, 2) === code.slice(0, 2))?.[1]
    .subdivision;

/** The language of local names in a country, as other places there have it. */
export const localLanguageOf = (known: Known, country: string): string | undefined =>
  commonest(
    placesOf(known).flatMap(([, place]) =>
      place.country === country && place.localName ? [place.localName.lang] : [],
    ),
  );

/** A free id for a place: its short name, told apart by its kind, its region or its country. */
export const placeIdOf = ({ answers, known }: Context): string | undefined => {
  const home = isHome(answers) && !['province', 'special-region'].includes(answers.kind ?? '');
  const short = (home ? answers['short-name-id'] : answers['short-name-en']) ?? '';
  const bare = home
    ? bareName(short)
    : short.replace(/ (Regency|Prefecture|District|Province)$/, '');
  const region = placesOf(known).find(
    ([, place]) => place.level === 1 && place.subdivision === answers.subdivision,
  )?.[1].shortName.en;
  const homonyms = placesNamed(known, bare).map((id) => known.content.places.get(id));
  const isAlone = homonyms.every((place) => place?.country !== answers.country);
  const country = new Intl.DisplayNames('en', { type: 'region' }).of(answers.country ?? 'ID') ?? '';
  const isOtherKind = homonyms.every((place) => place?.kind !== answers.kind);
  const words = isAlone
    ? [country, region ?? '']
    : [isOtherKind ? (answers.kind ?? '') : '', region ?? '', answers.kind ?? '', country];
  return freeId(known, 'places', slugOf(bare) || slugOf(short), words);
};
