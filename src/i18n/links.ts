import { writeQuery } from '#model/choices.ts';
import type { Wanted } from '#model/choices.ts';
import type { StatisticId } from '#model/statistic-ids.ts';
import type { HumanResourceType, Sector } from '#schema/vocabularies.ts';
import { humanResourceSlugs } from './human-resource-slugs.ts';
import type { Language } from './language.ts';
import { sectorSlugs } from './sector-slugs.ts';
import { statisticSlugs } from './statistic-slugs.ts';

/** The folder the site is served from, with its slashes: `/` or `/atlas/`. */
// Node has no import.meta.env; Astro fills it in from `base`.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- absent outside Astro
export const base = `/${(import.meta.env?.BASE_URL ?? '/').replace(/^\/+|\/+$/g, '')}/`.replace(
  '//',
  '/',
);

/** One page of a list that begins at a path, counted from 1. */
const later = (path: string, page: number): string =>
  page === 1 ? path : `${path}halaman/${page}/`;

/** The path of every kind of page, in Indonesian at the root; English lies under `/en` with the same path. */
export const paths = {
  home: '/',
  later,
  partnerships: '/kerja-sama/',
  partnershipsPage: (page: number) => later('/kerja-sama/', page),
  partnershipsMap: '/kerja-sama/peta/',
  partnership: (id: string) => `/kerja-sama/${id}/`,
  places: '/daerah/',
  placesPage: (page: number) => later('/daerah/', page),
  place: (id: string) => `/daerah/${id}/`,
  organizations: '/lembaga/',
  organizationsPage: (page: number) => later('/lembaga/', page),
  organization: (id: string) => `/lembaga/${id}/`,
  province: (code: string) => `/provinsi/${code}/`,
  countries: '/negara/',
  country: (code: string) => `/negara/${code.toLowerCase()}/`,
  sectors: '/bidang/',
  sector: (sector: Sector) => `/bidang/${sectorSlugs[sector]}/`,
  /** A part of a sector's page that is too long for it, as `disepakati`. */
  sectorPart: (sector: Sector, part: string, page: number) =>
    later(`/bidang/${sectorSlugs[sector]}/${part}/`, page),
  humanResources: '/bidang/sdm/',
  /** All programmes of a type, where that page shows only the first. */
  humanResourcesType: (type: HumanResourceType, page: number) =>
    later(`/bidang/sdm/${humanResourceSlugs[type]}/`, page),
  watch: '/masa-berlaku/',
  watchOfProvince: (code: string) => `/masa-berlaku/provinsi/${code}/`,
  watchOfPlace: (id: string) => `/masa-berlaku/daerah/${id}/`,
  /** Files to subscribe to, in both languages. */
  calendar: '/masa-berlaku.ics',
  calendarOfPlace: (id: string) => `/daerah/${id}.ics`,
  calendarOfProvince: (code: string) => `/provinsi/${code}.ics`,
  calendarOfCountry: (code: string) => `/negara/${code.toLowerCase()}.ics`,
  sources: '/sumber/',
  sourcesPage: (page: number) => later('/sumber/', page),
  source: (id: string) => `/sumber/${id}/`,
  statistics: '/statistik/',
  /** The rows that a chart counts, as a file; the same in both languages. */
  statisticRows: (id: StatisticId) => `/statistik/${statisticSlugs[id]}.csv`,
  /** What the count gives, as a file. */
  statisticFigures: (id: StatisticId) => `/statistik/${statisticSlugs[id]}-angka.csv`,
  timeline: '/linimasa/',
  timelineDecade: (decade: number, page = 1) => later(`/linimasa/${decade}-an/`, page),
  comparison: '/bandingkan/',
  comparisonOfPlace: (id: string) => `/bandingkan/${id}/`,
  changes: '/perubahan/',
  changesPage: (page: number) => later('/perubahan/', page),
  /** Feeds to subscribe to, in both languages. */
  feed: '/perubahan.atom',
  feedOfPlace: (id: string) => `/daerah/${id}.atom`,
  feedOfCountry: (code: string) => `/negara/${code.toLowerCase()}.atom`,
  feedOfSector: (sector: Sector) => `/bidang/${sectorSlugs[sector]}.atom`,
  coverage: '/cakupan/',
  glossary: '/istilah/',
  search: '/cari/',
  data: '/data/',
  dataColumns: '/data/kolom/',
  /** The releases of the data, and the page of one. */
  dataVersions: '/data/v/',
  dataVersion: (version: string) => `/data/v/${version}/`,
  about: '/tentang/',
  method: '/metode/',
  contribute: '/kontribusi/',
  privacy: '/privasi/',
  accessibility: '/aksesibilitas/',
} as const;

/** The address of a page in one language, with the base of the site. */
export const linkTo = (language: Language, path: string): string =>
  base + (language === 'en' ? 'en' : '') + (language === 'en' ? path : path.slice(1));

/** The address of the list of partnerships, narrowed to what is wanted: `{ sector: 'health', country: 'JP' }`. */
export const linkToList = (language: Language, wanted: Wanted): string =>
  linkTo(language, paths.partnerships) + writeQuery(wanted);

/** The address of a file in `public` or of data, the same in both languages. */
export const fileAt = (path: string): string => base + path.replace(/^\//, '');
