import type { Language } from '#i18n/language.ts';
import { sectorSlugs } from '#i18n/sector-slugs.ts';
import type { Atlas, Country, Province, SectorEntry } from '#model/atlas.ts';

/** What there is a picture of, with its name in the address of the picture: `negara-jp`. */
export type Subject =
  | { name: string; kind: 'site' }
  | { name: string; kind: 'country'; country: Country }
  | { name: string; kind: 'province'; province: Province }
  | { name: string; kind: 'sector'; sector: SectorEntry };

/** The picture of the site, for every page that has none nearer. */
export const siteName = 'situs';
export const nameOfCountry = (code: string): string => `negara-${code.toLowerCase()}`;
export const nameOfProvince = (code: string): string => `provinsi-${code}`;
export const nameOfSectorSlug = (slug: string): string => `bidang-${slug}`;

/** The path of a picture below the base of the site. */
export const pathOfPicture = ({ name }: Subject, language: Language): string =>
  `bagikan/${name}.${language}.png`;

/** Everything there is a picture of. */
export const subjectsOf = ({ countries, provinces, sectors }: Atlas): Subject[] => [
  { name: siteName, kind: 'site' },
  ...countries.map((country) => ({
    name: nameOfCountry(country.code),
    kind: 'country' as const,
    country,
  })),
  ...provinces.map((province) => ({
    name: nameOfProvince(province.code),
    kind: 'province' as const,
    province,
  })),
  ...sectors.map((sector) => ({
    name: nameOfSectorSlug(sectorSlugs[sector.sector]),
    kind: 'sector' as const,
    sector,
  })),
];
