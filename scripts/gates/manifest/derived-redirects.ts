import { paths } from '#i18n/links.ts';
import type { Place } from '#model/atlas.ts';
import { hasSiblings } from '#model/siblings.ts';
import type { Entry, Expected } from './expected.ts';

const formerOf = (
  places: readonly Place[],
  pathOf: (id: string) => string,
  isPublic: boolean,
): Entry[] =>
  places.flatMap(({ id, record }) =>
    (record.formerIds ?? []).map((former) => ({
      path: pathOf(former),
      what: 'formerIds',
      leadsTo: pathOf(id),
      isPublic,
    })),
  );

/** Former addresses that are no record’s own: what is said of a place elsewhere, and sectors by their names in the data. */
export const derivedRedirects = ({ atlas }: Expected): Entry[] => [
  ...atlas.sectors.map(({ sector }) => ({
    path: `/bidang/${sector}/`,
    what: 'sectors',
    leadsTo: paths.sector(sector),
    isPublic: true,
  })),
  ...formerOf(atlas.places.filter(hasSiblings), paths.comparisonOfPlace, false),
  ...formerOf(
    atlas.places.filter(({ isHome }) => isHome),
    paths.watchOfPlace,
    true,
  ),
];
