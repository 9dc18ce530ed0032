import type { CollectionName } from '#schema/collections.ts';
import { bareSchemaOf, type JsonSchema } from '../json-schemas.ts';
import { asSchema, mayBeEmpty } from './widget.ts';

/** How the form reads and writes the files of one collection. */
export type FileFormat = {
  name: string;
  /** The ending of its files. */
  extension: string;
  hasBody: boolean;
  /** The field in which the form carries a record as it was read. */
  asRead: string;
  /** The fields of a record in their order. */
  fields: string[];
  /** What must stand in a record even where it says nothing, as `events: []`. */
  empty: Record<string, object>;
  /** Fields whose value is text even where it looks like a number, as `kemendagri: '33.74'`. */
  codes: string[];
};

const extensions: Readonly<Record<CollectionName, string>> = {
  partnerships: 'mdx',
  narratives: 'en.mdx',
  places: 'yaml',
  organizations: 'yaml',
  sources: 'yaml',
  glossary: 'yaml',
  pages: 'mdx',
};

const partsOf = ({ properties = {}, items, anyOf = [] }: JsonSchema): [string, JsonSchema][] => [
  ...Object.entries(properties).flatMap(([name, value]): [string, JsonSchema][] => {
    const field = asSchema(value);
    return [[name, field], [name, asSchema(field.items)], ...partsOf(field)];
  }),
  ...[...anyOf, ...(items && !Array.isArray(items) ? [items] : [])].flatMap((part) =>
    partsOf(asSchema(part)),
  ),
];

const codesIn = (schema: JsonSchema): string[] => {
  const codes = partsOf(schema).filter(([, part]) => part.type === 'string' && part.pattern);
  return [...new Set(codes.map(([name]) => name))];
};

const emptyIn = ({ properties = {}, required = [] }: JsonSchema): Record<string, object> => {
  const parts = required.map((name) => [name, asSchema(properties[name])] as const);
  const empty = parts.filter(([, part]) => mayBeEmpty(part));
  return Object.fromEntries(empty.map(([name, { type }]) => [name, type === 'array' ? [] : {}]));
};

/** How the form reads and writes the files of a collection, after the schema of its records. */
export const formatOf = (collection: CollectionName): FileFormat => {
  const schema = bareSchemaOf(collection);
  const extension = extensions[collection];
  return {
    name: `record-${collection}`,
    extension,
    hasBody: extension.endsWith('mdx'),
    asRead: 'asRead',
    fields: Object.keys(schema.properties ?? {}),
    empty: emptyIn(schema),
    codes: codesIn(schema),
  };
};
