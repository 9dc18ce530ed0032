import { digestOf, keyOf, type ReadRecord } from '#reading/record.ts';
import type { CollectionName } from '#schema/collections.ts';
import type { NarrativeRecord } from '#schema/prose.ts';
import { onceFor } from './noted.ts';
import type { Records } from './records.ts';

/** The digest of the body of a partnership, as its translation names it. */
export const bodyDigestOf = onceFor(({ text }: ReadRecord): string => digestOf(text));

// While records are edited all but one are as they were: what follows from a record alone is remembered by it.
const factsOf = onceFor((one: ReadRecord) => ({ ...one.value, id: keyOf(one), body: one.body }));

/** What a content folder holds as the model takes it, where no Astro stands between: at the desk, in commands and tests. */
export const recordsOf = (read: readonly ReadRecord[]): Records => {
  const of = (collection: CollectionName) => read.filter((one) => one.collection === collection);
  const digests = new Map(of('partnerships').map((one) => [one.id, bodyDigestOf(one)]));
  // The schema has judged every value already; the lists only sort them by collection.
  const facts = (collection: CollectionName) => of(collection).map(factsOf) as never;
  return {
    partnerships: facts('partnerships'),
    narratives: of('narratives').map(({ id, value, body }) => {
      const record = value as NarrativeRecord;
      return { id, record, body, stale: digests.get(id) !== record.ofBody };
    }),
    places: facts('places'),
    organizations: facts('organizations'),
    sources: facts('sources'),
    glossary: facts('glossary'),
  };
};
