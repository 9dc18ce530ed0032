import type { OrganizationRecord } from '#schema/organization.ts';
import { byIds, lookUp } from './look-up.ts';
import { byId, byText, inOrderOf } from './order.ts';
import { noted } from './noted.ts';
import type { Partnership } from './partnership.ts';
import type { Place } from './place.ts';
import type { ProgrammeEntry } from './programme-entry.ts';
import type { WithId } from './records.ts';

/** One hospital, university, agency, utility or network, with its seat and its partnerships. */
export type Organization = {
  id: string;
  record: OrganizationRecord;
  /** Its seat, where one is known. */
  place?: Place;
  /** The organization it belongs to. */
  parent?: Organization;
  /** Those that belong to it. */
  parts: Organization[];
  /** Where it is a party or takes part in a programme, in the order of the list. */
  partnerships: Partnership[];
  /** The programmes that it takes part in. */
  programmes: ProgrammeEntry[];
};

/** The organizations in the order of their names, entered with their seats. */
export function organizationsOf(
  records: readonly WithId<OrganizationRecord>[],
  places: readonly Place[],
): Organization[] {
  const placesById = byIds(places);
  const organizations = records.map(({ id, ...record }): Organization =>
    noted(`organizations/${id}`, {
      id,
      record,
      parts: [],
      partnerships: [],
      programmes: [],
    }),
  );
  organizations.sort(
    inOrderOf<Organization>(
      byText(({ record }) => record.name.id),
      byId,
    ),
  );
  const byTheirIds = byIds(organizations);
  for (const organization of organizations) {
    const { place, parent } = organization.record;
    const from = `The organization “${organization.id}”`;
    if (place) {
      organization.place = lookUp(placesById, place, { what: 'place', from });
      organization.place.organizations.push(organization);
    }
    if (parent) {
      organization.parent = lookUp(byTheirIds, parent, { what: 'organization', from });
      organization.parent.parts.push(organization);
    }
  }
  return organizations;
}

/** Whether an organization is a party of one of its partnerships, or takes part in a programme of it. */
export const roleIn = (
  organization: Organization,
  { parties }: Partnership,
): 'party' | 'programme' =>
  parties.some((party) => 'organization' in party && party.organization === organization)
    ? 'party'
    : 'programme';
