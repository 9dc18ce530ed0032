import type { Language } from '#i18n/language.ts';
import { sectorSlugs } from '#i18n/sector-slugs.ts';
import type { Atlas, Organization, Partnership, Place, Province } from '#model/atlas.ts';
import { provinceCodeOf } from '#model/province.ts';
import type { Sector } from '#schema/vocabularies.ts';

/** What there is a picture of: the site, for every page that has none nearer, a country, a province or a sector. */
export type Subject =
  | { kind: 'site' }
  | { kind: 'country'; code: string }
  | { kind: 'province'; code: Province['code'] }
  | { kind: 'sector'; sector: Sector };

const nameOf = (subject: Subject): string => {
  switch (subject.kind) {
    case 'site':
      return 'situs';
    case 'country':
      return `negara-${subject.code.toLowerCase()}`;
    case 'province':
      return `provinsi-${subject.code}`;
    case 'sector':
      return `bidang-${sectorSlugs[subject.sector]}`;
  }
};

/** The name of a picture in its address: `negara-jp.id`. */
export const nameOfPicture = (subject: Subject, language: Language): string =>
  `${nameOf(subject)}.${language}`;

/** The path of a picture below the base of the site. */
export const pathOfPicture = (subject: Subject, language: Language): string =>
  `bagikan/${nameOfPicture(subject, language)}.png`;

/** Everything there is a picture of. */
export const subjectsOf = ({ countries, provinces, sectors }: Atlas): Subject[] => [
  { kind: 'site' },
  ...countries.map(({ code }) => ({ kind: 'country' as const, code })),
  ...provinces.map(({ code }) => ({ kind: 'province' as const, code })),
  ...sectors.map(({ sector }) => ({ kind: 'sector' as const, sector })),
];

/** The picture nearest to a place: of its province in Indonesia, of its country abroad. */
export const subjectOfPlace = ({ record, isHome }: Place): Subject => {
  const province = provinceCodeOf(record);
  if (province) return { kind: 'province', code: province };
  return isHome ? { kind: 'site' } : { kind: 'country', code: record.country };
};

/** The picture nearest to an organization: that of where it sits. */
export const subjectOfOrganization = ({ place }: Organization): Subject =>
  place ? subjectOfPlace(place) : { kind: 'site' };

/** The picture nearest to a partnership: of its first partner country, else of the first province known. */
export const subjectOfPartnership = ({ countries, homePlaces }: Partnership): Subject => {
  const [code] = countries;
  if (code !== undefined) return { kind: 'country', code };
  const near = homePlaces.map(subjectOfPlace).find(({ kind }) => kind !== 'site');
  return near ?? { kind: 'site' };
};
