import { createHash } from 'node:crypto';
import { fileAt } from '#i18n/links.ts';
import type { Day } from '#model/partial-date.ts';
import { listSeparator } from '../csv.ts';
import type { Column, ColumnType } from '../tables/column.ts';
import { about, conventions, credits, licence } from './about.ts';
import { addressOf, sizeOf, type DescribedFile } from './data-file.ts';
import type { DescribedTable } from './described-table.ts';
import { fileFamilies, type FileFamily } from './file-families.ts';

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

const schemaOf = (table: DescribedTable): object => ({
  $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
  fields: table.columns.map(fieldOf(table)),
  missingValues: [''],
  ...(table.key.length > 0 ? { primaryKey: table.key } : {}),
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

const resourceOf =
  (site: URL) =>
  (file: DescribedFile): object => {
    const { path, isElsewhere, mediaType, title, description, text, rows, table } = file;
    const sum = (content: string) => createHash('sha256').update(content).digest('hex');
    return {
      name: path.replace(/\.csv$/, '').replaceAll(/[/.]/g, '-'),
      // A path may not lead out of the folder of the package; an address may.
      path: isElsewhere ? new URL(addressOf(file), site).href : path,
      title: title.en,
      description: description.en,
      mediatype: mediaType,
      ...(text === undefined ? {} : { bytes: sizeOf(text), hash: `sha256:${sum(text)}` }),
      ...(rows === undefined ? {} : { rowCount: rows }),
      ...(table ? { ...tabular, schema: schemaOf(table) } : {}),
    };
  };

const narrativesResource = (paths: readonly string[]) => ({
  name: 'narratives-markdown',
  path: paths,
  title: 'Narratives',
  description: 'The narratives as Markdown, as the table narratives names them.',
  mediatype: 'text/markdown',
});

const familyOf =
  (site: URL) =>
  ({ template, mediaType, title, values }: FileFamily) => ({
    template: new URL(fileAt(''), site).href + template,
    values,
    title: title.en,
    'title:id': title.id,
    mediatype: mediaType,
  });

/** Of what edition a package tells: its day and page; its number and its narratives where it is a release. */
type Edition = {
  day: Day;
  homepage: string;
  site: URL;
  release?: { version: string; narratives: readonly string[] };
};

/** The Frictionless Data Package: every file with its size and digest, every table with its columns, keys and references. */
export const dataPackage = (
  files: readonly DescribedFile[],
  { day, homepage, site, release }: Edition,
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
      ...(release ? { version: release.version } : {}),
      created: `${day}T00:00:00+07:00`,
      keywords: about.keywords,
      licenses: [licence],
      contributors: [{ title: about.publisher, roles: ['publisher'] }],
      sources: credits.map(({ title, path }) => ({ title, path })),
      resources: [
        ...files.map(resourceOf(site)),
        ...(release && release.narratives.length > 0
          ? [narrativesResource(release.narratives)]
          : []),
      ],
      ...(release ? {} : { families: fileFamilies.map(familyOf(site)) }),
    },
    undefined,
    2,
  )}\n`;
