import { listSeparator } from '../csv.ts';
import type { Column, ColumnType } from '../tables/column.ts';
import type { DescribedTable } from './described-table.ts';

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

const constraintsOf = (column: Column, { key }: DescribedTable): object => {
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

const fieldOf = (table: DescribedTable) => (column: Column) => ({
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

/** The columns, key and references of a table by Table Schema. */
export const tableSchemaOf = (table: DescribedTable): object => ({
  $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
  fields: table.columns.map(fieldOf(table)),
  missingValues: [''],
  ...(table.key.length > 0 ? { primaryKey: table.key } : {}),
  foreignKeys: table.references.map(({ columns, table: other, to }) => ({
    fields: columns,
    reference: { ...(other === table.name ? {} : { resource: other }), fields: to },
  })),
});

/** How every CSV is written, by Data Resource and Table Dialect. */
export const tabular = {
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
