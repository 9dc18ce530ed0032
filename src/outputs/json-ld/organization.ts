import type { Organization as OrganizationThing } from 'schema-dts';
import { paths } from '#i18n/links.ts';
import type { Organization } from '#model/atlas.ts';
import { namesOf } from '#model/names-of.ts';
import type { OrganizationKind } from '#schema/vocabularies.ts';
import { wikidataAt } from '../wikidata-at.ts';
import type { Described } from './described.ts';
import { ownAddress, subjectAt, type Frame } from './frame.ts';
import { orNone } from './or-none.ts';
import { placeNamed } from './place.ts';

// The others are plain organizations: whose a utility, a network or a company is, no record says.
const types = {
  university: 'CollegeOrUniversity',
  polytechnic: 'CollegeOrUniversity',
  school: 'School',
  hospital: 'Hospital',
  agency: 'GovernmentOrganization',
  ministry: 'GovernmentOrganization',
} as const satisfies Partial<Record<OrganizationKind, string>>;

const typeOf = ({ record: { kind } }: Organization) =>
  kind in types ? types[kind as keyof typeof types] : 'Organization';

/** An organization as a party is told of: enough to know it again. */
export const organizationNamed = (frame: Frame, organization: Organization) => {
  const { name, wikidata } = organization.record;
  return {
    '@type': typeOf(organization),
    '@id': subjectAt(frame, paths.organization(organization.id)),
    name: name[frame.language],
    ...(wikidata === undefined ? {} : { sameAs: wikidataAt(wikidata) }),
  } satisfies OrganizationThing;
};

/** An organization on its own page, with its seat and what it belongs to. */
export const describedOrganization = (frame: Frame, organization: Organization): Described => {
  const { record, place, parent, id } = organization;
  const known = organizationNamed(frame, organization);
  const elsewhere = [known.sameAs, record.website].filter((one) => one !== undefined);
  return {
    subject: {
      ...known,
      url: ownAddress(frame, paths.organization(id)),
      alternateName: orNone(namesOf(record).filter((name) => name !== known.name)),
      ...(place ? { location: placeNamed(frame, place) } : {}),
      ...(parent ? { parentOrganization: organizationNamed(frame, parent) } : {}),
      sameAs: orNone(elsewhere),
    },
  };
};
