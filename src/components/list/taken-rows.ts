import { sectorRoles } from '#model/choices.ts';
import { csvOf, listSeparator, type CsvValue } from '#outputs/csv.ts';
import type { ShownRow } from './read-list-data.ts';

/** What stands in a file of the shown rows besides the rows. */
export type TakenFrom = {
  /** The day as of which states hold. */
  asOf: string;
  /** The address of the list as it is narrowed. */
  address: string;
  addressOf: (id: string) => string;
};

type Value = string | boolean | readonly string[] | undefined;
type Columns = Readonly<Record<string, (row: ShownRow) => Value>>;

/** The columns of such a file: keys of the vocabularies, codes and ids, the same in both languages. */
const columnsOf = ({ asOf, addressOf }: TakenFrom): Columns => ({
  id: ({ id }) => id,
  title: ({ title }) => title,
  kind: ({ values }) => values.kind[0],
  legalState: ({ values }) => values.state[0],
  activity: ({ values }) => values.activity[0],
  asOf: () => asOf,
  firstAct: ({ firstAct }) => firstAct,
  latestEvidence: ({ latestEvidence }) => latestEvidence,
  evidence: ({ values }) => values.evidence[0],
  countries: ({ values }) => values.country,
  provinces: ({ values }) => values.province,
  places: ({ values }) => values.place,
  ...Object.fromEntries(
    sectorRoles.map((role) => [`${role}Sectors`, ({ sectors }: ShownRow) => sectors[role]]),
  ),
  humanResources: ({ values }) => values.people,
  hasProgramme: ({ values }) => values.programme[0] === 'yes',
  hasReportedResult: ({ values }) => values.result[0] === 'yes',
  address: ({ id }) => addressOf(id),
});

const snakeCase = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const cellOf = (value: Value): CsvValue => {
  if (value === undefined || typeof value === 'string') return value;
  return typeof value === 'boolean' ? String(value) : value.join(listSeparator);
};

/** The shown rows as CSV; the mark in front makes spreadsheets read it as UTF-8. */
export const rowsAsCsv = (rows: readonly ShownRow[], from: TakenFrom): string => {
  const columns = Object.entries(columnsOf(from)).map(
    ([name, valueOf]) => [snakeCase(name), valueOf] as const,
  );
  const written = rows.map((row) =>
    Object.fromEntries(columns.map(([name, valueOf]) => [name, cellOf(valueOf(row))])),
  );
  const text = csvOf(
    columns.map(([name]) => name),
    written,
  );
  return `\uFEFF${text}`;
};

/** The same as JSON, with where they were taken from. */
export function rowsAsJson(rows: readonly ShownRow[], from: TakenFrom): string {
  const columns = Object.entries(columnsOf(from));
  const partnerships = rows.map((row) =>
    Object.fromEntries(columns.map(([name, valueOf]) => [name, valueOf(row)])),
  );
  const { asOf, address } = from;
  return `${JSON.stringify({ asOf, address, count: rows.length, partnerships }, null, 2)}\n`;
}
