import { keyOf, type ReadRecord } from '#reading/record.ts';
import { readContent } from '#reading/content.ts';
import type { CollectionName } from '#schema/collections.ts';
import type { PartnershipRecord } from '#schema/partnership.ts';
import { siteSettings, type SiteName } from './sites.ts';

/** The records that a site was built from. */
export const recordsOf = async (name: SiteName): Promise<ReadRecord[]> =>
  (await readContent(siteSettings[name].ATLAS_CONTENT ?? 'src/content')).records;

/** The ids of one collection. */
export const idsOf = (records: readonly ReadRecord[], collection: CollectionName): string[] =>
  records.filter((record) => record.collection === collection).map(keyOf);

const factsOf = ({ value }: ReadRecord): PartnershipRecord => value as PartnershipRecord;

const partnershipsWhere = (
  records: readonly ReadRecord[],
  holds: (facts: PartnershipRecord) => boolean,
): string[] =>
  records
    .filter((record) => record.collection === 'partnerships' && holds(factsOf(record)))
    .map(({ id }) => id);

export const publishedOf = (records: readonly ReadRecord[]): string[] =>
  partnershipsWhere(records, ({ draft, withdrawn }) => draft !== true && withdrawn === undefined);

export const draftsOf = (records: readonly ReadRecord[]): string[] =>
  partnershipsWhere(records, ({ draft }) => draft === true);

export const withdrawnOf = (records: readonly ReadRecord[]): string[] =>
  partnershipsWhere(records, ({ withdrawn }) => withdrawn !== undefined);

/** Every former id with the path of the record that had it. */
export const formerPathsOf = (records: readonly ReadRecord[]): { from: string; to: string }[] => {
  const sections = { partnerships: 'kerja-sama', places: 'daerah', organizations: 'lembaga' };
  return Object.entries(sections).flatMap(([collection, section]) =>
    records
      .filter((record) => record.collection === collection)
      .flatMap(({ id, value }) =>
        ((value as { formerIds?: string[] }).formerIds ?? []).map((former) => ({
          from: `/${section}/${former}/`,
          to: `/${section}/${id}/`,
        })),
      ),
  );
};
