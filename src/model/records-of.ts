import { digestOf, keyOf, type ReadRecord } from '#reading/record.ts';
import type { CollectionName } from '#schema/collections.ts';
import type { NarrativeRecord } from '#schema/prose.ts';
import type { Records } from './records.ts';

/** What a content folder holds as the model takes it, where no Astro stands between: in commands and tests. */
export const recordsOf = (read: readonly ReadRecord[]): Records => {
  const of = (collection: CollectionName) => read.filter((one) => one.collection === collection);
  const digests = new Map(of('partnerships').map(({ id, text }) => [id, digestOf(text)]));
  // The schema has judged every value already; the lists only sort them by collection.
  const facts = (collection: CollectionName) =>
    of(collection).map((one) => ({ ...one.value, id: keyOf(one), body: one.body })) as never;
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
