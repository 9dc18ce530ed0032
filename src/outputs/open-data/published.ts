import { linkTo } from '#i18n/links.ts';
import type { Atlas } from '#model/atlas.ts';
import { onceFor } from '#model/noted.ts';
import { byId, inOrderOf } from '#model/order.ts';
import type { Published } from '../tables/table.ts';

const inIdOrder = <T extends { id: string }>(entries: readonly T[]): T[] => entries.toSorted(byId);

const inOrder = onceFor((atlas: Atlas): Atlas => ({
  ...atlas,
  partnerships: inIdOrder(atlas.partnerships),
  places: inIdOrder(atlas.places),
  organizations: inIdOrder(atlas.organizations),
  sources: inIdOrder(atlas.sources),
  terms: inIdOrder(atlas.terms),
  programmes: atlas.programmes.toSorted(
    inOrderOf((one, other) => byId(one.partnership, other.partnership)),
  ),
}));

/** The atlas as the data have it: by id, so that two editions differ only where something changed, at an address of the web. */
export const publishedAt = (atlas: Atlas, site: URL): Published => {
  const inIds = inOrder(atlas);
  return {
    atlas: inIds,
    addressOf: (language, path) => new URL(linkTo(language, path), site).href,
  };
};
