/** One measured figure beside what it may be at most. */
export type Figure = { what: string; value: number; unit: 'KB' | 'ms' | '×'; most: number };

/** The middle of some measurements, which one slow moment does not move. */
export const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

/** The figures as a table, with those beyond their budget marked. */
export const tableOf = (figures: readonly Figure[]): string => {
  const width = Math.max(...figures.map(({ what }) => what.length));
  const lines = figures.map(({ what, value, unit, most }) => {
    const verdict = value <= most ? 'holds' : 'BEYOND';
    return `${what.padEnd(width)}  ${value.toFixed(1).padStart(8)} ${unit.padEnd(2)}  at most ${String(most).padStart(4)}  ${verdict}`;
  });
  return `${lines.join('\n')}\n`;
};
