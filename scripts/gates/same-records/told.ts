import type { CollectionName } from '#schema/collections.ts';
import type { BuiltSite } from '../built-site.ts';

/** What one output tells: ids, each with its legal state; empty where it owes one, nothing where it tells only ids. */
export type Told = ReadonlyMap<string, string | undefined>;

/** One published output that tells records, and how they are read from its file. */
export type Output = {
  file: string;
  /** Each record has a file of its own. */
  fileOf?: (id: string) => string;
  of: Extract<CollectionName, 'partnerships' | 'places' | 'organizations' | 'sources' | 'glossary'>;
  /** Throws where the file cannot be read. */
  read: (site: BuiltSite) => Told;
  /** It leaves out what it has no place for: a partnership on a map. */
  only?: (site: BuiltSite) => ReadonlySet<string>;
};

/** Ids alone. */
export const idsAlone = (ids: readonly string[]): Told => new Map(ids.map((id) => [id, undefined]));
