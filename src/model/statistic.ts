import type { StatisticId } from './statistic-ids.ts';

/** A value of a counted row. */
export type Counted = string | number;

/** One thing counted, with what decides in which group it counts. */
export type CountedRow = Readonly<Record<string, Counted>>;

/** A column of counted rows by which they are grouped, with all its values in order. */
export type Grouping = { column: string; values: readonly string[] };

/** How many rows fall into a group, and within it into a kind. */
export type Figure = { group: string; kind: string | undefined; count: number };

/** What one chart shows: rows that anyone can count again, and what the count gives. */
export type Statistic = {
  id: StatisticId;
  /** What a row tells of one thing; the first column names the thing. */
  rows: readonly CountedRow[];
  group: Grouping;
  kind: Grouping | undefined;
  /** Groups that the table tells and the chart leaves out; their kinds are not known. */
  aside: readonly string[];
  /** One for every group and kind, 0 where nothing falls into it. */
  figures: Figure[];
  /** How many different things the chart counts. */
  things: number;
};

/** Below so many things a chart says less than a sentence. */
export const fewestDrawn = 10;

/** Whether there is enough to draw. */
export const isDrawn = ({ things }: Statistic): boolean => things >= fewestDrawn;

type Given = Pick<Statistic, 'id' | 'rows' | 'group'> & {
  kind?: Grouping;
  aside?: readonly string[];
  /** The columns that together name a thing; default: the first. */
  named?: readonly string[];
};

const textOf = (row: CountedRow, columns: readonly string[]): string =>
  columns.map((column) => String(row[column])).join(' ');

/** Counts rows by group, and by kind where there are kinds. */
export function statisticOf({ id, rows, group, kind, aside = [], named }: Given): Statistic {
  const columns = kind ? [group.column, kind.column] : [group.column];
  const isAside = (row: CountedRow) => aside.includes(String(row[group.column]));
  const counted = Map.groupBy(rows, (row) => textOf(row, isAside(row) ? [group.column] : columns));
  const figures = group.values.flatMap((value) =>
    (kind && !aside.includes(value) ? kind.values : [undefined]).map((one): Figure => {
      const key = one === undefined ? value : `${value} ${one}`;
      return { group: value, kind: one, count: counted.get(key)?.length ?? 0 };
    }),
  );
  const name = named ?? Object.keys(rows[0] ?? {}).slice(0, 1);
  const things = new Set(rows.filter((row) => !isAside(row)).map((row) => textOf(row, name))).size;
  return { id, rows, group, kind, aside, figures, things };
}

/** The count of a group, of all kinds or of one. */
export const countIn = ({ figures }: Statistic, group: string, kind?: string): number =>
  figures
    .filter((one) => one.group === group && (kind === undefined || one.kind === kind))
    .reduce((sum, { count }) => sum + count, 0);
