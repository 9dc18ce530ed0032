import { partPagesOf } from '#components/sector/sector-parts.ts';
import { peoplePagesOf } from '#components/sector/people-pages.ts';
import { peopleGroupsOf } from '#components/sector/people-types.ts';
import { roleAnchors } from '#components/sector/role-anchors.ts';
import { longListPages } from '#components/list/long-lists.ts';
import { pagesOf } from '#components/list/paging.ts';
import { organizationsAPage } from '#components/organization/organization-pages.ts';
import { homePlacesOf, placesAPage } from '#components/place/place-pages.ts';
import { publisherPagesOf, publishersOf } from '#components/source/publishers.ts';
import { pageCountOf } from '#components/timeline/decade-pages.ts';
import { wholeTimelineOf } from '#components/timeline/whole-timeline.ts';
import { paths } from '#i18n/links.ts';
import { changeLogOf, logPagesOf } from '#model/change-log.ts';
import { hasSiblings } from '#model/siblings.ts';
import type { Entry, Expected } from './expected.ts';

type Paths = (expected: Expected) => string[];

const numbered = (count: number, pathOf: (page: number) => string): string[] =>
  Array.from({ length: count }, (_, at) => pathOf(at + 1));

const fixed: Paths = () =>
  Object.values(paths).filter((path) => typeof path === 'string' && path.endsWith('/')) as string[];

const publicPages: Readonly<Record<string, Paths>> = {
  fixed,
  provinces: ({ atlas }) => atlas.provinces.map(({ code }) => paths.province(code)),
  countries: ({ atlas }) => atlas.countries.map(({ code }) => paths.country(code)),
  sectors: ({ atlas }) => atlas.sectors.map(({ sector }) => paths.sector(sector)),
  'releases of the data': ({ releases }) =>
    releases.map(({ version }) => paths.dataVersion(version)),
  'watch of a province': ({ atlas }) =>
    atlas.provinces.map(({ code }) => paths.watchOfProvince(code)),
  'watch of a place': ({ atlas }) =>
    atlas.places.filter(({ isHome }) => isHome).map(({ id }) => paths.watchOfPlace(id)),
};

// As many as there is to tell.
const passingPages: Readonly<Record<string, Paths>> = {
  'pages of the list': ({ atlas }) => numbered(pagesOf(atlas.partnerships), paths.partnershipsPage),
  'pages of long lists': ({ atlas }) =>
    longListPages(atlas).map(({ list, page }) => paths.later(list.path, page)),
  'pages of the organizations': ({ atlas }) =>
    numbered(pagesOf(atlas.organizations, organizationsAPage), paths.organizationsPage),
  'pages of the places': ({ atlas }) =>
    numbered(pagesOf(homePlacesOf(atlas), placesAPage), paths.placesPage),
  'pages of the sources': ({ atlas }) =>
    numbered(publisherPagesOf(publishersOf(atlas.sources)).length, paths.sourcesPage),
  'pages of the changes': ({ atlas, history }) =>
    numbered(history ? logPagesOf(changeLogOf(history, atlas)).length : 1, paths.changesPage),
  decades: ({ atlas }) =>
    wholeTimelineOf(atlas).decades.flatMap((own) =>
      numbered(pageCountOf(own), (page) => paths.timelineDecade(own.decade, page)),
    ),
  'parts of a sector': ({ atlas }) =>
    atlas.sectors.flatMap((entry) =>
      partPagesOf(entry).map(({ part, page }) =>
        paths.sectorPart(entry.sector, roleAnchors[part], page),
      ),
    ),
  'types of human resources': ({ atlas }) =>
    peoplePagesOf(peopleGroupsOf(atlas.programmes)).map(({ group, page }) =>
      paths.humanResourcesType(group.type, page),
    ),
  comparisons: ({ atlas }) =>
    atlas.places.filter(hasSiblings).map(({ id }) => paths.comparisonOfPlace(id)),
  columns: ({ atlas }) => [
    ...atlas.partnerships.map(({ id }) => `/bandingkan/kolom/k/${id}/`),
    ...atlas.places
      .filter(({ partnerships }) => partnerships.length > 0)
      .map(({ id }) => `/bandingkan/kolom/d/${id}/`),
  ],
};

const entriesOf = (
  families: Readonly<Record<string, Paths>>,
  isPublic: boolean,
  expected: Expected,
): Entry[] =>
  Object.entries(families).flatMap(([what, pathsOf]) =>
    pathsOf(expected).map((path) => ({ path, what, isPublic })),
  );

/** Pages that follow from the records: by country, by province, by sector, lists over several pages. */
export const derivedPages = (expected: Expected): Entry[] => [
  ...entriesOf(publicPages, true, expected),
  ...entriesOf(passingPages, false, expected),
];
