import { rowsAsCsv, rowsAsJson, type TakenFrom } from './taken-rows.ts';
import type { ShownRow } from './read-list-data.ts';

const writers = {
  csv: { type: 'text/csv;charset=utf-8', write: rowsAsCsv },
  json: { type: 'application/json', write: rowsAsJson },
};

/** Hands the shown rows to the reader as a file, made in the browser. */
export function takeRows(format: string, rows: readonly ShownRow[], from: TakenFrom): void {
  const { type, write } = format === 'json' ? writers.json : writers.csv;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([write(rows, from)], { type }));
  link.download = `kerja-sama-${from.asOf}.${format}`;
  link.click();
  // Some browsers read the file only after the click has been answered.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}

/** Copies the address of the page; tells whether it could. */
export const copyAddress = async (): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(location.href);
    return true;
  } catch {
    return false;
  }
};
