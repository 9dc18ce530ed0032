import { paths } from '#i18n/links.ts';
import type { Atlas, SectorEntry } from '#model/atlas.ts';
import { changeLogOf, logPagesOf } from '#model/change-log.ts';
import type { ChangeHistory } from '#model/changes.ts';
import { lastChangesOf, latestOf, type LastChanges } from '#model/last-changes.ts';
import { hasSiblings } from '#model/siblings.ts';
import type { ListedPage } from '#outputs/sitemap/sitemap.ts';
import { longListPages } from '../list/long-lists.ts';
import { pagesOf } from '../list/paging.ts';
import { organizationsAPage } from '../organization/organization-pages.ts';
import { homePlacesOf, placesAPage } from '../place/place-pages.ts';
import { peoplePagesOf } from '../sector/people-pages.ts';
import { peopleGroupsOf } from '../sector/people-types.ts';
import { roleAnchors } from '../sector/role-anchors.ts';
import { partPagesOf } from '../sector/sector-parts.ts';
import { publisherPagesOf, publishersOf } from '../source/publishers.ts';
import { pageCountOf } from '../timeline/decade-pages.ts';
import { wholeTimelineOf } from '../timeline/whole-timeline.ts';

const numbered = (count: number, pathOf: (page: number) => string): string[] =>
  Array.from({ length: count }, (_, at) => pathOf(at + 1));

/** Pages that tell of the whole atlas: they change with anything in it. */
const wholePages = (atlas: Atlas, history: ChangeHistory | undefined): string[] => [
  ...[paths.home, paths.partnershipsMap, paths.countries],
  ...[paths.sectors, paths.humanResources, paths.watch, paths.statistics, paths.timeline],
  ...[paths.comparison, paths.coverage, paths.search, paths.data],
  ...numbered(pagesOf(atlas.partnerships), paths.partnershipsPage),
  ...numbered(pagesOf(homePlacesOf(atlas), placesAPage), paths.placesPage),
  ...numbered(pagesOf(atlas.organizations, organizationsAPage), paths.organizationsPage),
  ...peoplePagesOf(peopleGroupsOf(atlas.programmes)).map(({ group, page }) =>
    paths.humanResourcesType(group.type, page),
  ),
  ...longListPages(atlas).map(({ list, page }) => paths.later(list.path, page)),
  ...numbered(publisherPagesOf(publishersOf(atlas.sources)).length, paths.sourcesPage),
  ...numbered(history ? logPagesOf(changeLogOf(history, atlas)).length : 1, paths.changesPage),
  ...wholeTimelineOf(atlas).decades.flatMap((own) =>
    numbered(pageCountOf(own), (page) => paths.timelineDecade(own.decade, page)),
  ),
];

const prose = ['tentang', 'metode', 'kontribusi', 'privasi', 'aksesibilitas'] as const;

const writtenPages = ({ ofRecord, ofCollection }: LastChanges): ListedPage[] => [
  ...prose.map((id) => ({ path: `/${id}/`, changedOn: ofRecord('pages', id) })),
  {
    path: paths.glossary,
    changedOn: latestOf([ofCollection('glossary'), ofRecord('pages', 'tahapan')]),
  },
  // What the columns mean is written in the code, and no record tells when.
  { path: paths.dataColumns },
];

const pagesOfPlaces = ({ places, provinces, countries }: Atlas, last: LastChanges) => [
  ...places.flatMap((place) =>
    [
      paths.place(place.id),
      ...(place.isHome ? [paths.watchOfPlace(place.id)] : []),
      ...(hasSiblings(place) ? [paths.comparisonOfPlace(place.id)] : []),
    ].map((path) => ({ path, changedOn: last.ofPlace(place) })),
  ),
  ...provinces.flatMap(({ code, places: within, partnerships }) => {
    const changedOn = latestOf([...within.map(last.ofPlace), last.ofPartnerships(partnerships)]);
    return [paths.province(code), paths.watchOfProvince(code)].map((path) => ({ path, changedOn }));
  }),
  ...countries.map(({ code, places: within }) => ({
    path: paths.country(code),
    changedOn: latestOf(within.map(last.ofPlace)),
  })),
];

const pagesOfSector = (entry: SectorEntry, last: LastChanges): ListedPage[] => {
  const { sector, all, programmes } = entry;
  const shown = [...all, ...programmes.map(({ partnership }) => partnership)];
  const changedOn = last.ofPartnerships(shown);
  const parts = partPagesOf(entry).map(({ part, page }) =>
    paths.sectorPart(sector, roleAnchors[part], page),
  );
  return [paths.sector(sector), ...parts].map((path) => ({ path, changedOn }));
};

/** What the pages are made from. */
export type Listed = {
  atlas: Atlas;
  history: ChangeHistory | undefined;
  /** The releases of the data, the latest first. */
  releases: readonly { version: string; day: string }[];
};

const pagesOfReleases = ({ releases }: Listed): ListedPage[] => [
  { path: paths.dataVersions, changedOn: releases[0]?.day },
  ...releases.map(({ version, day }) => ({ path: paths.dataVersion(version), changedOn: day })),
];

/** Every page that a search engine may show, once, with the day its content last changed. Those that say noindex are left out. */
export const listedPages = (listed: Listed): ListedPage[] => {
  const { atlas, history } = listed;
  const last = lastChangesOf(atlas, history);
  return [
    ...wholePages(atlas, history).map((path) => ({ path, changedOn: last.ofAll })),
    ...writtenPages(last),
    ...pagesOfReleases(listed),
    ...atlas.partnerships.map((one) => ({
      path: paths.partnership(one.id),
      changedOn: last.ofPartnership(one),
    })),
    ...pagesOfPlaces(atlas, last),
    ...atlas.organizations.map((one) => ({
      path: paths.organization(one.id),
      changedOn: last.ofOrganization(one),
    })),
    ...atlas.sectors.flatMap((entry) => pagesOfSector(entry, last)),
    ...atlas.sources.map((one) => ({ path: paths.source(one.id), changedOn: last.ofSource(one) })),
  ];
};
