import type { Language } from '#i18n/language.ts';
import type { Atlas } from '#model/atlas.ts';
import type { Wording } from '#schema/wording.ts';
import { csvOf, type CsvValue } from '../csv.ts';
import type { Column, Schema } from './column.ts';
import type { Field } from './field.ts';

/** The atlas, and where its pages lie on the web. */
export type Published = {
  atlas: Atlas;
  /** The full address of a page by its path. */
  addressOf: (language: Language, path: string) => string;
};

/** Columns that together name a row of another table, or of the same. */
export type Reference = { columns: readonly string[]; table: string; to: readonly string[] };

/** One table of the open data: what it is called in files, what its rows are, and how they are written. */
export type Table = {
  name: string;
  title: Wording;
  description: Wording;
  /** The columns that tell one row from another. */
  key: readonly string[];
  references: readonly Reference[];
  fields: readonly Omit<Field<never>, 'cellsOf' | 'valueOf'>[];
  columns: readonly Column[];
  /** What one record is in JSON. */
  schema: Schema;
  /** The rows as records by the names of the fields. */
  recordsOf: (published: Published) => object[];
  /** The rows as cells by the names of the columns. */
  cellsOf: (published: Published) => Cells[];
  csvOf: (published: Published) => string;
};

/** One row of a CSV: its cells by the names of the columns. */
export type Cells = Readonly<Record<string, CsvValue>>;

type Described<Row> = Pick<Table, 'name' | 'title' | 'description' | 'key'> & {
  /** References of more than one column; those of one follow from the fields. */
  references?: readonly Reference[];
  rows: (published: Published) => Row[];
  fields: readonly Field<Row>[];
};

const schemaOf = (fields: readonly Table['fields'][number][]): Schema => ({
  type: 'object',
  properties: Object.fromEntries(
    fields.map(({ name, title, description, schema }) => [
      name,
      { title: title.en, description: description.en, ...schema },
    ]),
  ),
  required: fields.filter(({ isRequired }) => isRequired).map(({ name }) => name),
  additionalProperties: false,
});

const recordOf = <Row>(fields: readonly Field<Row>[], row: Row): object =>
  Object.fromEntries(
    fields
      .map(({ name, valueOf }) => [name, valueOf(row)] as const)
      .filter(([, value]) => value !== undefined),
  );

const singleReferences = (columns: readonly Column[]): Reference[] =>
  columns.flatMap(({ name, type, refersTo }) =>
    type === 'id' && refersTo ? [{ columns: [name], table: refersTo, to: ['id'] }] : [],
  );

/** A table from its description: everything else about it follows from its fields. */
export const table = <Row>(described: Described<Row>): Table => {
  const { references = [], rows, fields, ...told } = described;
  const columns = fields.flatMap((one) => one.columns);
  const names = columns.map(({ name }) => name);
  const cellsOf = (published: Published): Cells[] =>
    rows(published).map((row) => {
      const cells = fields.flatMap((one) => one.cellsOf(row));
      return Object.fromEntries(names.map((name, at) => [name, cells[at]]));
    });
  return {
    ...told,
    references: [...singleReferences(columns), ...references],
    fields,
    columns,
    schema: schemaOf(fields),
    recordsOf: (published) => rows(published).map((row) => recordOf(fields, row)),
    cellsOf,
    csvOf: (published) => csvOf(names, cellsOf(published)),
  };
};
