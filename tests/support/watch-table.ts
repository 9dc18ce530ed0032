import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { BuiltSite } from './sites.ts';

/** A row of the published table of the watch, as another reader of CSV finds it. */
export type WatchLine = Record<
  | 'partnership'
  | 'as_of'
  | 'legal_state'
  | 'watch_group'
  | 'ends_on'
  | 'last_day'
  | 'act_named'
  | 'latest_evidence'
  | 'home_places'
  | 'provinces'
  | 'countries',
  string
>;

/** The published table of the watch. */
export const watchLinesOf = ({ folder }: Pick<BuiltSite, 'folder'>): WatchLine[] =>
  parse<WatchLine>(readFileSync(join(folder, 'masa-berlaku.csv'), 'utf8'), { columns: true });

/** Whether one of several values in a cell is this one. */
export const holds = (cell: string, value: string): boolean => cell.split(';').includes(value);

// Month arithmetic of its own, so that the model is not counted with itself.
const shifted = (day: string, months: number): string => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)))
    .toISOString()
    .slice(0, 10);
};

/** Where a row stands by the published rules, worked out from its other cells alone. */
export function groupByRules(line: WatchLine): string {
  const { legal_state: state, as_of: day, last_day: end, latest_evidence: latest } = line;
  if (state === 'term-unknown') return 'term-unknown';
  if (state === 'term-passed') return 'lapsed';
  if (state === 'intent' || state === 'approved')
    return latest === '' || day > shifted((latest + '-01-01').slice(0, 10), 12) ? 'waiting' : '';
  if ((state !== 'in-term' && state !== 'member') || end === '') return '';
  const within = [3, 6, 12].find((months) => shifted(end, -months) <= day);
  return within === undefined ? 'beyond-12' : `within-${within}`;
}
