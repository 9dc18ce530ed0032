import type { Wording } from '#schema/wording.ts';
import type { CsvValue } from '../csv.ts';

/** What stands in the cells of a column. */
export const columnTypes = [
  'text',
  'value',
  'id',
  'list',
  'texts',
  'date',
  'day',
  'address',
  'number',
  'integer',
  'flag',
] as const;
export type ColumnType = (typeof columnTypes)[number];

/** What every cell of a column obeys, where it is filled. */
export type Limits = {
  allowed?: readonly string[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
};

/** A column of a table: of its CSV, and of every description of it. */
export type Column = Limits & {
  /** Its name in the header, in snake_case. */
  name: string;
  type: ColumnType;
  title: Wording;
  description: Wording;
  isRequired: boolean;
  /** Whether it follows from the records by a rule, and is written by nobody. */
  isComputed: boolean;
  /** The table whose `id` its cells, or the entries of its lists, name. */
  refersTo?: string;
};

/** A JSON Schema of draft 2020-12. */
export type Schema = Readonly<Record<string, unknown>>;

/** What a form adds to a field for one of its columns. */
export type FormColumn<Value> = Limits & {
  /** What is added to the name of the field: `_id` for the Indonesian text of a pair. */
  suffix: string;
  type: ColumnType;
  /** The name of the column, where it is not that of the field with the suffix. */
  name?: string;
  /** What is added to the title of the field. */
  part?: Wording;
  refersTo?: string;
  cell: (value: Value) => CsvValue;
};

/** How a value stands in a table: the cells it fills in CSV, and what it is in JSON, where it stands as it is. */
export type Form<Value> = { schema: Schema; columns: readonly FormColumn<Value>[] };
