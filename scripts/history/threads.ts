import { recordName } from '#reading/file-name.ts';
import { collectionNames, type CollectionName } from '#schema/collections.ts';
import type { Commit } from './log.ts';

/** One version of a record: the day it was left, what it was called, and its file, none where it was removed. */
export type Moment = { day: string; id: string; blob: string | undefined; isBoundary: boolean };

/** A record through all its versions, the earliest first, also where it was renamed. */
export type Thread = { collection: CollectionName; file: string; moments: Moment[] };

/** Which record a path below the content folder is the file of, if any. */
const recordAt = (path: string): { collection: CollectionName; id: string } | undefined => {
  const [folder = '', name = '', ...deeper] = path.split('/');
  const collection = collectionNames.find((one) => one === folder);
  if (collection === undefined || deeper.length > 0) return undefined;
  const found = recordName(collection, name);
  return 'id' in found ? { collection, id: found.id } : undefined;
};

/** Follows every record through the commits. */
export const threadsOf = (commits: readonly Commit[]): Thread[] => {
  const byPath = new Map<string, Thread>();
  const all = new Set<Thread>();
  for (const { day, isBoundary, touched } of commits)
    for (const { path, from, blob } of touched) {
      const record = recordAt(path);
      const source = from === undefined ? undefined : byPath.get(from);
      if (source && source.collection !== record?.collection)
        source.moments.push({
          day,
          id: source.moments.at(-1)?.id ?? '',
          blob: undefined,
          isBoundary,
        });
      if (from !== undefined) byPath.delete(from);
      if (!record) continue;
      const moved = source?.collection === record.collection ? source : undefined;
      const thread = moved ??
        byPath.get(path) ?? { collection: record.collection, file: path, moments: [] };
      thread.file = path;
      thread.moments.push({ day, id: record.id, blob, isBoundary });
      byPath.set(path, thread);
      all.add(thread);
    }
  return [...all];
};
