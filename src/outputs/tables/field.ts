import { z } from 'zod';
import { fieldName, hintIn } from '#i18n/field-words.ts';
import type { Wording } from '#schema/wording.ts';
import type { CsvValue } from '../csv.ts';
import type { Column, Form, Schema } from './column.ts';

/** A field of a table: what it is in JSON, and the columns it has in CSV. */
export type Field<Row> = {
  name: string;
  title: Wording;
  description: Wording;
  isRequired: boolean;
  schema: Schema;
  columns: readonly Column[];
  /** The cells of its columns, in their order. */
  cellsOf: (row: Row) => CsvValue[];
  valueOf: (row: Row) => unknown;
};

type Told<Row, Value> = {
  name: string;
  title: Wording;
  description: Wording;
  isRequired?: boolean;
  isComputed?: boolean;
  form: Form<Value>;
  value: (row: Row) => Value | undefined;
};

const snakeCase = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const withPart = (title: Wording, part: Wording | undefined): Wording =>
  part ? { id: `${title.id}, ${part.id}`, en: `${title.en}, ${part.en}` } : title;

const columnsOf = <Row, Value>({
  name: field,
  title,
  description,
  isRequired = false,
  isComputed = false,
  form,
}: Told<Row, Value>): Column[] =>
  form.columns.map((column) => {
    const { suffix, name = snakeCase(field) + suffix, part, type, refersTo } = column;
    const { allowed, pattern, minimum, maximum } = column;
    const limits = { allowed, pattern, minimum, maximum, refersTo };
    const known = Object.entries(limits).filter(([, value]) => value !== undefined);
    const told = { name, type, title: withPart(title, part), description, isRequired, isComputed };
    return { ...told, ...Object.fromEntries(known) };
  });

/** A field that is described here: a reference, or what is computed. */
export const field = <Row, Value>(told: Told<Row, Value>): Field<Row> => {
  const { name, title, description, isRequired = false, form, value } = told;
  return {
    name,
    title,
    description,
    isRequired,
    schema: form.schema,
    columns: columnsOf(told),
    cellsOf: (row) => {
      const known = value(row);
      return form.columns.map(({ cell }) => (known === undefined ? undefined : cell(known)));
    },
    valueOf: value,
  };
};

const hintOf = (schema: z.ZodType): Wording =>
  hintIn(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }).description ?? '');

/** The fields of a record, named, described and required as the contract has them; `recordOf` finds the record of a row, and `instead` says what differs from it. */
export const fieldsOf =
  <Row, Shape extends z.ZodRawShape>(
    schema: z.ZodObject<Shape>,
    recordOf: (row: Row) => z.output<z.ZodObject<Shape>>,
  ) =>
  <Name extends keyof z.output<z.ZodObject<Shape>> & string>(
    name: Name,
    form: Form<NonNullable<z.output<z.ZodObject<Shape>>[Name]>>,
    instead: Partial<Told<Row, NonNullable<z.output<z.ZodObject<Shape>>[Name]>>> = {},
  ): Field<Row> => {
    const type = schema.shape[name] as unknown as z.ZodType;
    return field({
      name,
      title: fieldName(name),
      description: hintOf(type),
      isRequired: type instanceof z.ZodDefault || !type.safeParse(undefined).success,
      form,
      value: (row: Row) => recordOf(row)[name] ?? undefined,
      ...instead,
    });
  };
