/** A cell: numbers stay numbers, text is kept from being read as a formula. */
export type CsvValue = string | number | undefined;

/** What stands between the entries of a list in one cell; no id and no value of a vocabulary holds it. */
export const listSeparator = '|';

// A spreadsheet would run such a text as a formula (OWASP, “CSV Injection”); an apostrophe makes it text.
const isFormula = /^[=+\-@\t\r]/;

const cell = (value: CsvValue): string => {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = isFormula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) || text.trim() !== text ? `"${text.replaceAll('"', '""')}"` : text;
};

/** A table as CSV after RFC 4180: UTF-8, one line of column names, lines ended by LF. */
export const csvOf = <Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Partial<Record<Column, CsvValue>>>[],
): string =>
  [columns.map(cell), ...rows.map((row) => columns.map((column) => cell(row[column])))]
    .map((cells) => `${cells.join(',')}\n`)
    .join('');
