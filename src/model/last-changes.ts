import type { CollectionName } from '#schema/collections.ts';
import type { Atlas } from './atlas.ts';
import type { ChangeHistory } from './changes.ts';
import { comingChangesOf } from './coming-changes.ts';
import type { Organization } from './organization.ts';
import type { Day } from './partial-date.ts';
import type { Partnership } from './partnership.ts';
import type { Place } from './place.ts';
import type { Source } from './source.ts';

type Known = Day | undefined;

/** The latest of some days; nothing where none is known. */
export const latestOf = (days: readonly Known[]): Known => days.filter(Boolean).sort().at(-1);

/** When what a page shows last changed, as far as that is known. */
export type LastChanges = {
  ofPartnership: (partnership: Partnership) => Known;
  ofPartnerships: (partnerships: readonly Partnership[]) => Known;
  ofPlace: (place: Place) => Known;
  ofOrganization: (organization: Organization) => Known;
  ofSource: (source: Source) => Known;
  /** Of a record by its history alone. */
  ofRecord: (collection: CollectionName, id: string) => Known;
  ofCollection: (collection: CollectionName) => Known;
  ofAll: Known;
};

const lastDays = (history: ChangeHistory | undefined): ReadonlyMap<string, Day> => {
  const told = (history?.days ?? []).flatMap(({ day, records }) =>
    records.map(({ collection, id }) => [`${collection}/${id}`, day] as const),
  );
  // The latest stands first: what is entered last stays.
  return new Map(told.reverse());
};

/** The day after which a partnership’s page says something else without any change of its record: a term has passed. */
const lastTurnOf = ({ record }: Partnership, since: Day, day: Day): Known =>
  latestOf(comingChangesOf(record, since).map(({ on }) => (on <= day ? on : undefined)));

// Without a history of the record, the last day on which an editor is known to have worked on it.
const lastReadOf = ({ record, sources }: Partnership): Day =>
  sources.reduce(
    (latest, { source }) => (source.record.accessedOn > latest ? source.record.accessedOn : latest),
    record.searchedOn,
  );

/** When each record last changed: by the history, else by the day its sources were last read; never the day of a build. */
export function lastChangesOf(
  { day, partnerships }: Pick<Atlas, 'day' | 'partnerships'>,
  history: ChangeHistory | undefined,
): LastChanges {
  const days = lastDays(history);
  const ofRecord = (collection: CollectionName, id: string): Known =>
    days.get(`${collection}/${id}`);
  const known = new Map(
    partnerships.map((one) => {
      const written = ofRecord('partnerships', one.id) ?? lastReadOf(one);
      return [one, latestOf([written, lastTurnOf(one, written, day)])];
    }),
  );
  const ofPartnerships = (shown: readonly Partnership[]): Known =>
    latestOf(shown.map((one) => known.get(one)));
  return {
    ofPartnership: (partnership) => known.get(partnership),
    ofPartnerships,
    ofPlace: ({ id, partnerships: shown }) =>
      latestOf([ofRecord('places', id), ofPartnerships(shown)]),
    ofOrganization: ({ id, partnerships: shown }) =>
      latestOf([ofRecord('organizations', id), ofPartnerships(shown)]),
    ofSource: ({ id, record, partnerships: shown }) =>
      latestOf([ofRecord('sources', id) ?? record.accessedOn, ofPartnerships(shown)]),
    ofRecord,
    ofCollection: (collection) =>
      latestOf([...days].map(([name, on]) => (name.startsWith(`${collection}/`) ? on : undefined))),
    ofAll: latestOf([...days.values(), ...known.values()]),
  };
}
