import type { Partnership } from '#model/atlas.ts';
import type { Day } from '#model/partial-date.ts';
import type { PartyEntry } from '#model/parties-of.ts';
import { partnership as partnershipSchema } from '#schema/partnership.ts';
import { source as sourceSchema } from '#schema/source.ts';

/** The version of the content contract that the record follows. */
export const contractVersion = '1';

/** As of which day, and where on the web, the file is published. */
export type Published = { day: Day; addressOf: (language: 'id' | 'en') => string };

/** The licence as a file of one record tells it. */
export const licence = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  attribution: 'Jalinan Kota',
};

/** The fields of a record that its schema knows, in the order of the schema. */
export const knownFields = (schema: { shape: object }, record: object): object => {
  const values = new Map(Object.entries(record));
  const known = Object.keys(schema.shape).filter((field) => values.get(field) !== undefined);
  return Object.fromEntries(known.map((field) => [field, values.get(field) as unknown]));
};

const partyOf = (party: PartyEntry) => {
  if ('place' in party) {
    const { id, record } = party.place;
    return {
      place: id,
      name: record.name,
      country: record.country,
      coordinates: record.coordinates,
    };
  }
  const { id, record, place } = party.organization;
  return { organization: id, name: record.name, country: place?.record.country };
};

const computedOf = (partnership: Partnership, day: Day) => {
  const { legalState, stateReason, activity, latestEvidence, evidence } = partnership;
  const { firstAct, latestAct, gaps, changes } = partnership;
  return {
    asOf: day,
    legalState: { value: legalState, because: stateReason },
    activity: { value: activity, latestEvidence },
    evidence,
    firstAct,
    latestAct,
    gaps,
    comingChanges: changes,
  };
};

/** One partnership as JSON: the record as editors wrote it, what is computed from it as of a day, and its sources. */
export function partnershipJson(partnership: Partnership, { day, addressOf }: Published): string {
  const { id, title, record, parties, sources } = partnership;
  const value = {
    contract: contractVersion,
    id,
    url: { id: addressOf('id'), en: addressOf('en') },
    licence,
    title,
    parties: parties.map(partyOf),
    computed: computedOf(partnership, day),
    record: knownFields(partnershipSchema, record),
    sources: sources.map(({ number, source }) => ({
      number,
      id: source.id,
      ...knownFields(sourceSchema, source.record),
    })),
  };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
