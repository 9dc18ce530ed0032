/** The words for a length of time, each with `{count}` in it: of a year and of a month one and several, of neither. */
export type DurationWords = {
  both: string;
  year: string;
  years: string;
  month: string;
  months: string;
  less: string;
};

const counted = (count: number, one: string, several: string): string =>
  (count === 1 ? one : several).replace('{count}', String(count));

/** So many months in words: “9 tahun 10 bulan”. */
export function durationOf(months: number, words: DurationWords): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  if (months === 0) return words.less;
  const inYears = counted(years, words.year, words.years);
  const inMonths = counted(rest, words.month, words.months);
  if (years === 0) return inMonths;
  return rest === 0
    ? inYears
    : words.both.replace('{years}', inYears).replace('{months}', inMonths);
}
