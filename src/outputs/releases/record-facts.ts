import type { Wording } from '#schema/wording.ts';
import { tables } from '../tables/index.ts';
import type { Table } from '../tables/table.ts';
import type { Edition, Row } from './edition.ts';

/** A record as a change log compares it: what was written of it, and what follows by rule, each by the name of its field. */
export type RecordFacts = {
  title: Wording;
  written: ReadonlyMap<string, string>;
  computed: ReadonlyMap<string, string>;
};

// The day is another in every release, and an address follows the site: neither is a change of a record.
const ignored = ['asOf', 'page'];

const isOwnKind = ({ key }: Table): boolean => key.join() === 'id';

/** The tables whose rows are records with an id of their own. */
export const kindTables: readonly Table[] = tables.filter(isOwnKind);

/** The tables whose rows are parts of a record of another. */
const partsOf = (kind: Table): Table[] =>
  tables.filter((table) => {
    const [owner] = table.key;
    const reference = table.references.find(({ columns }) => columns.join() === owner);
    return !isOwnKind(table) && reference?.table === kind.name;
  });

const isComputed = ({ columns }: Table['fields'][number]): boolean =>
  columns.every((column) => column.isComputed);

const fieldsWhere = (table: Table, wanted: boolean): string[] =>
  table.fields
    .filter((one) => isComputed(one) === wanted && !ignored.includes(one.name))
    .map(({ name }) => name);

// In a list, for what is undefined has no text of its own.
const written = (value: unknown): string => JSON.stringify([value]);

const pick = (row: Row, fields: readonly string[]): ReadonlyMap<string, string> =>
  new Map(fields.map((name) => [name, written(row[name])]));

const titleOf = ({ id, ...row }: Row): Wording => {
  const title = row.title ?? row.name ?? row.term ?? id;
  return typeof title === 'string' ? { id: title, en: title } : (title as Wording);
};

const rowsByOwner = (edition: Edition, part: Table): ReadonlyMap<unknown, Row[]> =>
  Map.groupBy(edition.tables[part.name] ?? [], (row) => row[part.key[0] ?? '']);

/** Every record of one kind in an edition by its id, the rows of its parts and its narratives with it. */
export const factsOf = (edition: Edition, kind: Table): ReadonlyMap<string, RecordFacts> => {
  const parts = partsOf(kind).map((part) => ({
    name: part.name,
    fields: fieldsWhere(part, false).filter((field) => field !== part.key[0]),
    rows: rowsByOwner(edition, part),
  }));
  const partsOfRecord = (id: string) =>
    parts.map(({ name, fields, rows }) => {
      const own = (rows.get(id) ?? []).map((row) => fields.map((field) => row[field]));
      const texts = name === 'narratives' ? narrativesOf(edition, id) : [];
      return [name, written([own, texts])] as const;
    });
  return new Map(
    (edition.tables[kind.name] ?? []).map((row) => {
      const id = String(row.id);
      return [
        id,
        {
          title: titleOf(row),
          written: new Map([...pick(row, fieldsWhere(kind, false)), ...partsOfRecord(id)]),
          computed: pick(row, fieldsWhere(kind, true)),
        },
      ];
    }),
  );
};

const narrativesOf = ({ narratives }: Edition, id: string): (string | undefined)[] =>
  ['id', 'en'].map((language) => narratives.get(`${id}.${language}`));
