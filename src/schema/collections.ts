import { organization } from './organization.ts';
import { partnership } from './partnership.ts';
import { place } from './place.ts';
import { narrative, page } from './prose.ts';
import { source } from './source.ts';
import { term } from './term.ts';

/** The schema of every collection; the key is the folder below the content folder. */
export const schemas = {
  partnerships: partnership,
  narratives: narrative,
  places: place,
  organizations: organization,
  sources: source,
  glossary: term,
  pages: page,
} as const;
export type CollectionName = keyof typeof schemas;
export const collectionNames = Object.keys(schemas) as CollectionName[];
