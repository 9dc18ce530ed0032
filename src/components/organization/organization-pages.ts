import type { Atlas, Organization } from '#model/atlas.ts';
import { organizationKinds, type OrganizationKind } from '#schema/vocabularies.ts';

/** Organizations on one page of the list: a short line each. */
export const organizationsAPage = 200;

/** Organizations of one kind. */
export type KindGroup = { kind: OrganizationKind; entries: Organization[] };

/** The organizations by kind, in the order of the vocabulary. */
export function organizationsByKind({ organizations }: Pick<Atlas, 'organizations'>): KindGroup[] {
  const byKind = Map.groupBy(organizations, ({ record }) => record.kind);
  return organizationKinds.flatMap((kind) => {
    const entries = byKind.get(kind);
    return entries ? [{ kind, entries }] : [];
  });
}

/** The anchor of a kind in the list, the same in both languages. */
export const anchorOfKind = (kind: OrganizationKind): string => `jenis-${kind}`;
