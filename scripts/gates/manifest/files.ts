import { listFiles, pathOfListFile } from '#components/list/list-files.ts';
import { subjectsOf, pathOfPicture } from '#components/share/subjects.ts';
import { sitemapOf } from '#components/sitemap/sitemap-of.ts';
import { languages } from '#i18n/language.ts';
import { paths } from '#i18n/links.ts';
import { statisticIds } from '#model/statistic-ids.ts';
import { dataFilesOf } from '#outputs/open-data/data-files.ts';
import { narrativeFile, writtenLanguagesOf } from '#outputs/tables/narratives.ts';
import type { Expected } from './expected.ts';

type Paths = (expected: Expected) => string[];

const withFormer = (one: {
  id: string;
  record: { formerIds?: string[] | undefined };
}): string[] => [one.id, ...(one.record.formerIds ?? [])];

/** Files that others take, link and subscribe to. */
export const publicFiles: Readonly<Record<string, Paths>> = {
  'JSON of a partnership': ({ atlas }) =>
    [...atlas.partnerships, ...atlas.withdrawn]
      .flatMap(withFormer)
      .map((id) => `/kerja-sama/${id}.json`),
  'JSON of a place': ({ atlas }) =>
    atlas.places.flatMap(withFormer).map((id) => `/daerah/${id}.json`),
  data: ({ atlas }) =>
    // Only the names of the files count here; where they are published is told inside them.
    dataFilesOf(atlas, new URL('https://site.example')).map(({ path }) => `/data/${path}`),
  'releases of the data': ({ releases }) =>
    releases.flatMap(({ version, files }) =>
      files.map((name) => paths.dataVersion(version) + name),
    ),
  'what a build was made from': () => ['/build.json'],
  'validity watch': () => ['/masa-berlaku.csv'],
  statistics: () =>
    statisticIds.flatMap((id) => [paths.statisticRows(id), paths.statisticFigures(id)]),
};

/** The same in both languages, the English under `/en/`. */
export const publicFilesByLanguage: Readonly<Record<string, Paths>> = {
  calendars: ({ atlas }) => [
    paths.calendar,
    ...atlas.places.flatMap(withFormer).map(paths.calendarOfPlace),
    ...atlas.countries.map(({ code }) => paths.calendarOfCountry(code)),
    ...atlas.provinces.map(({ code }) => paths.calendarOfProvince(code)),
  ],
  feeds: ({ atlas }) => [
    paths.feed,
    ...atlas.places.flatMap(withFormer).map(paths.feedOfPlace),
    ...atlas.countries.map(({ code }) => paths.feedOfCountry(code)),
    ...atlas.sectors.map(({ sector }) => paths.feedOfSector(sector)),
  ],
};

/** Files that pages load, and texts and pictures that go with their records. */
export const passingFiles: Readonly<Record<string, Paths>> = {
  narratives: ({ atlas }) =>
    atlas.partnerships.flatMap((one) =>
      writtenLanguagesOf(one).map((language) => `/data/${narrativeFile(one.id, language)}`),
    ),
  'files for scripts': () =>
    languages.flatMap((language) => [
      ...listFiles.map((file) => `/${pathOfListFile(file, language)}`),
      `/map/atlas.${language}.json`,
      `/bandingkan/nama.${language}.json`,
    ]),
  'pictures to share': ({ atlas }) =>
    subjectsOf(atlas).flatMap((subject) =>
      languages.map((language) => `/${pathOfPicture(subject, language)}`),
    ),
  images: ({ images }) => images.map((name) => `/gambar/${name}`),
  public: ({ fixedFiles }) => fixedFiles.map((file) => `/${file}`),
  form: ({ hasForm }) => (hasForm ? ['/admin/', '/admin/settings.json'] : []),
  'search engines': (expected) => [
    '/robots.txt',
    // Only the names of the files count here, too.
    ...sitemapOf(expected, new URL('https://site.example')).map(({ name }) => `/${name}`),
  ],
  // The one page in both languages, and what the search index is found by.
  'not found': () => ['/404.html'],
  search: () => ['/pagefind/current.json'],
  // For hosts of static sites, which do not send them on.
  'rules for hosts': () => ['/_headers', '/_redirects'],
};
