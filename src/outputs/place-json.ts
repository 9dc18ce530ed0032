import type { Place } from '#model/atlas.ts';
import { placeRoleIn } from '#model/place.ts';
import { place as placeSchema } from '#schema/place.ts';
import { source as sourceSchema } from '#schema/source.ts';
import { contractVersion, knownFields, licence, type Published } from './partnership-json.ts';

const partnershipsOf = (place: Place) =>
  place.partnerships.map((partnership) => {
    const { id, title, record, legalState, activity, evidence } = partnership;
    const role = placeRoleIn(place, partnership);
    return { id, title, kind: record.kind, role, legalState, activity, evidence };
  });

/** One place as JSON: the record as editors wrote it, and its partnerships and organizations as of a day. */
export function placeJson(place: Place, { day, addressOf }: Published): string {
  const { id, record, organizations, sources } = place;
  const value = {
    contract: contractVersion,
    id,
    url: { id: addressOf('id'), en: addressOf('en') },
    licence,
    record: knownFields(placeSchema, record),
    computed: {
      asOf: day,
      partnerships: partnershipsOf(place),
      organizations: organizations.map((one) => ({ id: one.id, name: one.record.name })),
    },
    sources: sources.map(({ number, source }) => ({
      number,
      id: source.id,
      ...knownFields(sourceSchema, source.record),
    })),
  };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
