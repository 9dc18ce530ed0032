import { listSeparator } from '../csv.ts';
import type { Column, ColumnType } from '../tables/column.ts';
import { tables } from '../tables/index.ts';
import type { Table } from '../tables/table.ts';
import { about, conventions, licence } from './about.ts';

const baseOf: Readonly<Record<ColumnType, string>> = {
  text: 'string',
  value: 'string',
  id: 'string',
  list: 'string',
  texts: 'json',
  date: 'string',
  day: 'date',
  address: 'anyURI',
  number: 'decimal',
  integer: 'integer',
  flag: 'boolean',
};

const formatOf = ({ type, pattern, allowed }: Column): string | undefined => {
  if (allowed) return `^(${allowed.join('|')})$`;
  return ['text', 'id', 'date', 'list'].includes(type) ? pattern : undefined;
};

const datatypeOf = (column: Column): object => {
  const format = formatOf(column);
  const { minimum, maximum } = column;
  return {
    base: baseOf[column.type],
    ...(format === undefined ? {} : { format }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
};

const columnOf = (column: Column): object => ({
  name: column.name,
  titles: { en: column.name },
  'dc:title': [
    { '@value': column.title.id, '@language': 'id' },
    { '@value': column.title.en, '@language': 'en' },
  ],
  'dc:description': [
    { '@value': column.description.id, '@language': 'id' },
    { '@value': column.description.en, '@language': 'en' },
  ],
  datatype: datatypeOf(column),
  ...(column.isRequired ? { required: true } : {}),
  ...(column.type === 'list' ? { separator: listSeparator } : {}),
  ...(column.type === 'text' && /_(id|en)$/.test(column.name)
    ? { lang: column.name.slice(-2) }
    : {}),
});

const tableOf = ({ name, title, description, columns, key, references }: Table): object => ({
  url: `${name}.csv`,
  'dc:title': { '@value': title.en, '@language': 'en' },
  'dc:description': { '@value': description.en, '@language': 'en' },
  tableSchema: {
    columns: columns.map(columnOf),
    primaryKey: key,
    foreignKeys: references.map(({ columns: own, table, to }) => ({
      columnReference: own,
      reference: { resource: `${table}.csv`, columnReference: to },
    })),
  },
});

/** The metadata of CSV on the Web: every CSV with its columns, keys and references. */
export const csvwMetadata = (): string =>
  `${JSON.stringify(
    {
      '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
      'dc:title': about.title.en,
      'dc:description': conventions.en,
      'dc:license': { '@id': licence.path },
      'dc:publisher': about.publisher,
      dialect: { encoding: 'utf-8', header: true, delimiter: ',', lineTerminators: ['\n'] },
      tables: tables.map(tableOf),
    },
    undefined,
    2,
  )}\n`;
