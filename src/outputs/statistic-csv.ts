import { groupName, kindName } from '#i18n/statistic-names.ts';
import type { Statistic } from '#model/statistic.ts';
import { csvOf } from './csv.ts';

/** The rows that a chart counts; who counts them by the columns of the groups gets the figures of the chart. */
export function countedRowsCsv({ rows, group, kind }: Statistic): string {
  const [first] = rows;
  const columns = first ? Object.keys(first) : [group.column, ...(kind ? [kind.column] : [])];
  return csvOf(columns, rows);
}

/** The figures of a chart, those of its table too, with the names of their groups in both languages. */
export function figuresCsv({ id, group, kind, figures }: Statistic): string {
  const ofKind = kind ? [kind.column, `${kind.column}_id`, `${kind.column}_en`] : [];
  const columns = [group.column, `${group.column}_id`, `${group.column}_en`, ...ofKind, 'count'];
  const rows = figures.map((figure) => ({
    [group.column]: figure.group,
    [`${group.column}_id`]: groupName('id', id, figure.group),
    [`${group.column}_en`]: groupName('en', id, figure.group),
    ...(kind && figure.kind !== undefined
      ? {
          [kind.column]: figure.kind,
          [`${kind.column}_id`]: kindName('id', id, figure.kind),
          [`${kind.column}_en`]: kindName('en', id, figure.kind),
        }
      : {}),
    count: figure.count,
  }));
  return csvOf(columns, rows);
}
