import { sectorRoles } from '#model/choices.ts';
import { csvOf, type Cell } from '#outputs/csv.ts';
import type { ShownRow } from './read-list-data.ts';

/** What stands in a file of the shown rows besides the rows. */
export type TakenFrom = {
  /** The day as of which states hold. */
  asOf: string;
  /** The address of the list as it is narrowed. */
  address: string;
  addressOf: (id: string) => string;
};

/** The columns of such a file: keys of the vocabularies, codes and ids, the same in both languages. */
const columnsOf = ({ asOf, addressOf }: TakenFrom): Record<string, (row: ShownRow) => Cell> => ({
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
    sectorRoles.map((role) => [`sectors-${role}`, ({ sectors }: ShownRow) => sectors[role]]),
  ),
  humanResources: ({ values }) => values.people,
  hasProgramme: ({ values }) => values.programme[0] === 'yes',
  hasReportedResult: ({ values }) => values.result[0] === 'yes',
  address: ({ id }) => addressOf(id),
});

/** The shown rows as CSV; the mark in front makes spreadsheets read it as UTF-8. */
export const rowsAsCsv = (rows: readonly ShownRow[], from: TakenFrom): string =>
  `\uFEFF${csvOf(columnsOf(from), rows)}`;

/** The same as JSON, with where they were taken from. */
export function rowsAsJson(rows: readonly ShownRow[], from: TakenFrom): string {
  const columns = Object.entries(columnsOf(from));
  const partnerships = rows.map((row) =>
    Object.fromEntries(columns.map(([name, cellOf]) => [name, cellOf(row)])),
  );
  const { asOf, address } = from;
  return `${JSON.stringify({ asOf, address, count: rows.length, partnerships }, null, 2)}\n`;
}
