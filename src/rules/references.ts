import { onceFor } from '#model/noted.ts';
import type { BodyPart } from '#reading/body.ts';
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

/** An id that a record names, and where in the record. */
export type Target = Pick<Reference, 'path' | 'to' | 'target' | 'at'>;

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

const calledIn = (body: readonly BodyPart[]): Target[] =>
  callsIn(body)
    .filter(({ attributes }) => attributes.source !== undefined)
    .map(({ attributes, line, column }) => ({
      path: ['body'],
      at: { line, column },
      to: 'sources' as const,
      target: attributes.source ?? '',
    }));

const named = (own: Readonly<Record<string, CollectionName>> = {}) =>
  onceFor((record: object): readonly Target[] => [
    ...targetsIn(withoutBody(record), own),
    ...calledIn('body' in record ? (record.body as readonly BodyPart[]) : []),
  ]);

// To go through all fields of all records takes longer than any rule: each record remembers what it names.
const namedIn = Object.entries({
  partnerships: named(idFields.partnerships),
  narratives: named(),
  places: named(idFields.places),
  organizations: named(idFields.organizations),
  glossary: named(idFields.glossary),
}) as [CollectionName, ReturnType<typeof named>][];

/** What one record names of other records. */
export type Naming = Pick<Reference, 'from' | 'id'> & { named: readonly Target[] };

/** What each record that is judged names of other records, its body included. */
export const namingsIn = onceFor((content: Content): readonly Naming[] => [
  ...namedIn.flatMap(([from, namedBy]) =>
    judgedIn(content, from).map(([id, record]) => ({ from, id, named: namedBy(record) })),
  ),
  ...judgedIn(content, 'narratives').map(([id]) => ({
    from: 'narratives' as const,
    id,
    named: [{ path: [], to: 'partnerships' as const, target: id }],
  })),
]);

/** Where records that are judged name other records, of these references those that are wanted. */
export const referencesIn = (
  content: Content,
  isWanted: (target: Target) => boolean,
): Reference[] =>
  namingsIn(content).flatMap(({ from, id, named }) =>
    named.filter(isWanted).map((target) => ({ from, id, ...target })),
  );

const nothing: ReadonlyMap<string, never> = new Map<string, never>();

/** The same of refused records, where they write an id at all. */
export const referencesOfRefused = (
  content: Content,
  isWanted: (target: Target) => boolean,
): Reference[] => {
  if (!content.refused || content.refused.size === 0) return [];
  // A refused value may have any form: only texts that look like an id are looked up.
  const maps = collectionNames.map((name) => [name, content.refused?.get(name) ?? nothing]);
  const refused = {
    ...content,
    ...(Object.fromEntries(maps) as Partial<Content>),
    judged: undefined,
  };
  return referencesIn(refused, (named) => idPattern.test(named.target) && isWanted(named));
};
