/** What a cell of a table can hold; a list becomes one text, its parts joined by a semicolon. */
export type Cell = string | number | boolean | readonly string[] | undefined;

// A spreadsheet takes a text that begins with one of these for a formula.
const risky = /^[=+\-@\t\r]/;

const textOf = (cell: Cell): string => {
  if (cell === undefined) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = typeof cell === 'string' ? cell : cell.join('; ');
  return risky.test(text) ? `'${text}` : text;
};

const written = (cell: Cell): string => {
  const text = textOf(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** A table as CSV (RFC 4180); a text is never a formula. */
export const csvOf = <Row>(
  columns: Readonly<Record<string, (row: Row) => Cell>>,
  rows: readonly Row[],
): string => {
  const cells = [
    Object.keys(columns),
    ...rows.map((row) => Object.values(columns).map((cellOf) => cellOf(row))),
  ];
  return cells.map((row) => `${row.map(written).join(',')}\r\n`).join('');
};
