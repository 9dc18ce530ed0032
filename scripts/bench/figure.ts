/** One measured figure beside what it may be at most, where a budget says so. */
export type Figure = { what: string; value: number; unit: 'KB' | 'ms' | '×'; most?: number };

/** The middle of some measurements, which one slow moment does not move. */
export const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

const verdictOn = ({ value, most }: Figure): string => {
  if (most === undefined) return '';
  return `  at most ${String(most).padStart(4)}  ${value <= most ? 'holds' : 'BEYOND'}`;
};

/** The figures as a table, with those beyond their budget marked. */
export const tableOf = (figures: readonly Figure[]): string => {
  const width = Math.max(...figures.map(({ what }) => what.length));
  const lines = figures.map((figure) => {
    const value = figure.value.toFixed(1).padStart(8);
    return `${figure.what.padEnd(width)}  ${value} ${figure.unit.padEnd(2)}${verdictOn(figure)}`;
  });
  return `${lines.join('\n')}\n`;
};
