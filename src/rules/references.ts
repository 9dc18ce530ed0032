import { collectionNames, type CollectionName } from '#schema/collections.ts';
import { idPattern } from '#schema/shared.ts';
import { callsIn, judgedIn, type Content, type FieldPath } from './content-rule.ts';

/** An id that a record names, where it names it, and the collection it must exist in. */
export type Reference = {
  from: CollectionName;
  id: string;
  path: FieldPath;
  at?: { line: number; column: number };
  to: CollectionName;
  target: string;
};

type Target = Pick<Reference, 'path' | 'to' | 'target' | 'at'>;

/** Fields whose value is an id, or a list of ids, wherever they stand in a record of a collection. */
export const idFields: Partial<Record<CollectionName, Readonly<Record<string, CollectionName>>>> = {
  partnerships: {
    place: 'places',
    organization: 'organizations',
    organizations: 'organizations',
    sources: 'sources',
    furtherSources: 'sources',
    related: 'partnerships',
    replacedBy: 'partnerships',
  },
  places: { sources: 'sources' },
  organizations: { place: 'places', parent: 'organizations' },
  glossary: { related: 'glossary' },
};

const targetsIn = (
  value: unknown,
  own: Readonly<Record<string, CollectionName>>,
  path: FieldPath = [],
): Target[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    const to = Array.isArray(value) || !Object.hasOwn(own, key) ? undefined : own[key];
    if (to && typeof inner === 'string') return [{ path: here, to, target: inner }];
    if (to && Array.isArray(inner))
      return inner.flatMap((target: unknown, at) =>
        typeof target === 'string' ? [{ path: [...here, at], to, target }] : [],
      );
    return targetsIn(inner, own, here);
  });
};

const withoutBody = (record: object): object =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== 'body'));

const sourcesCalled = (content: Content): Reference[] =>
  (['partnerships', 'narratives'] as const).flatMap((from) =>
    judgedIn(content, from).flatMap(([id, { body }]) =>
      callsIn(body)
        .filter(({ attributes }) => attributes.source !== undefined)
        .map(({ attributes, line, column }) => ({
          from,
          id,
          path: ['body'],
          at: { line, column },
          to: 'sources' as const,
          target: attributes.source ?? '',
        })),
    ),
  );

const referencesAnew = (content: Content): Reference[] => [
  ...Object.entries(idFields).flatMap(([from, own]) =>
    judgedIn(content, from as CollectionName).flatMap(([id, record]) =>
      targetsIn(withoutBody(record), own).map((target) => ({
        from: from as CollectionName,
        id,
        ...target,
      })),
    ),
  ),
  ...judgedIn(content, 'narratives').map(([id]) => ({
    from: 'narratives' as const,
    id,
    path: [],
    to: 'partnerships' as const,
    target: id,
  })),
  ...sourcesCalled(content),
];

// Several rules look at them, and to gather them takes longer than any of these rules.
const gathered = new WeakMap<Content, Reference[]>();

/** Every id that any record that is judged names of another record, bodies included. */
export const referencesIn = (content: Content): readonly Reference[] => {
  const references = gathered.get(content) ?? referencesAnew(content);
  gathered.set(content, references);
  return references;
};

const nothing: ReadonlyMap<string, never> = new Map<string, never>();

/** Every id of another record that refused records name, where they write an id at all. */
export const referencesOfRefused = (content: Content): Reference[] => {
  if (!content.refused || content.refused.size === 0) return [];
  // A refused value may have any form: only texts that look like an id are looked up.
  const maps = collectionNames.map((name) => [name, content.refused?.get(name) ?? nothing]);
  return referencesIn({
    ...content,
    ...(Object.fromEntries(maps) as Partial<Content>),
    judged: undefined,
  }).filter(({ target }) => idPattern.test(target));
};
