import { createHash } from 'node:crypto';
import type { Day } from '#model/partial-date.ts';
import { listSeparator } from '../csv.ts';
import type { Column, ColumnType } from '../tables/column.ts';
import type { Table } from '../tables/table.ts';
import { about, conventions, credits, licence } from './about.ts';
import type { DataFile } from './data-file.ts';
import { sizeOf } from './data-file.ts';

// A list is a string to Table Schema; its entries are told by a pattern.
const typeIn: Readonly<Record<ColumnType, string>> = {
  text: 'string',
  value: 'string',
  id: 'string',
  list: 'string',
  texts: 'array',
  date: 'string',
  day: 'date',
  address: 'string',
  number: 'number',
  integer: 'integer',
  flag: 'boolean',
};

const entryPattern = ({ allowed, pattern, refersTo }: Column): string => {
  if (allowed) return `(${allowed.join('|')})`;
  return refersTo === undefined && pattern ? `(${pattern.replace(/^\^|\$$/g, '')})` : '[a-z0-9-]+';
};

const patternOf = (column: Column): string | undefined => {
  if (column.type !== 'list') return column.pattern?.replace(/^\^|\$$/g, '');
  const entry = entryPattern(column);
  return `${entry}(\\${listSeparator}${entry})*`;
};

const constraintsOf = (column: Column, { key }: Table): object => {
  const { isRequired, type, allowed, minimum, maximum } = column;
  const pattern = typeIn[type] === 'string' ? patternOf(column) : undefined;
  return {
    ...(isRequired ? { required: true } : {}),
    ...(key.join() === column.name ? { unique: true } : {}),
    ...(allowed && type !== 'list' ? { enum: allowed } : {}),
    ...(pattern ? { pattern } : {}),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
};

const fieldOf = (table: Table) => (column: Column) => ({
  name: column.name,
  type: typeIn[column.type],
  ...(column.type === 'address' ? { format: 'uri' } : {}),
  title: column.title.en,
  description: column.description.en,
  'title:id': column.title.id,
  'description:id': column.description.id,
  ...(column.isComputed ? { computed: true } : {}),
  ...(column.refersTo && column.type === 'list' ? { 'entries:table': column.refersTo } : {}),
  constraints: constraintsOf(column, table),
});

const schemaOf = (table: Table): object => ({
  $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
  fields: table.columns.map(fieldOf(table)),
  missingValues: [''],
  primaryKey: table.key,
  foreignKeys: table.references.map(({ columns, table: other, to }) => ({
    fields: columns,
    reference: { ...(other === table.name ? {} : { resource: other }), fields: to },
  })),
});

const tabular = {
  $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
  type: 'table',
  format: 'csv',
  encoding: 'utf-8',
  dialect: {
    $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
    header: true,
    delimiter: ',',
    quoteChar: '"',
    doubleQuote: true,
    lineTerminator: '\n',
  },
};

const resourceOf = ({ path, mediaType, title, description, text, rows, table }: DataFile) => ({
  name: path.replace(/\.csv$/, '').replaceAll(/[/.]/g, '-'),
  path,
  title: title.en,
  description: description.en,
  mediatype: mediaType,
  bytes: sizeOf(text),
  hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
  ...(rows === undefined ? {} : { rowCount: rows }),
  ...(table ? { ...tabular, schema: schemaOf(table) } : {}),
});

/** Of what edition a package tells: its day and page, and its number where it is a release. */
type Edition = { day: Day; homepage: string; version?: string };

/** The Frictionless Data Package: every file with its size and digest, every table with its columns, keys and references. */
export const dataPackage = (
  files: readonly DataFile[],
  { day, homepage, version }: Edition,
): string =>
  `${JSON.stringify(
    {
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: about.name,
      title: about.title.en,
      description: `${about.description.en} ${conventions.en}`,
      'title:id': about.title.id,
      'description:id': `${about.description.id} ${conventions.id}`,
      homepage,
      ...(version === undefined ? {} : { version }),
      created: `${day}T00:00:00+07:00`,
      keywords: about.keywords,
      licenses: [licence],
      contributors: [{ title: about.publisher, roles: ['publisher'] }],
      sources: credits.map(({ title, path }) => ({ title, path })),
      resources: files.map(resourceOf),
    },
    undefined,
    2,
  )}\n`;
