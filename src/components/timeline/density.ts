import { scaleLinear } from 'd3-scale';
import type { TimelineDecade } from '#model/timeline.ts';

/** The column of a year in the strip of its decade. */
export type YearColumn = { year: number; count: number; x: number; y: number; height: number };

/** Ten columns, one a year, in the units of the drawing. */
export type DecadeStrip = {
  decade: number;
  count: number;
  columns: YearColumn[];
  /** Above it there is nothing but air. */
  top: number;
};

/** The size of one decade of the strip: a column is wide enough to be touched. */
export const stripSize = { column: 27, width: 270, height: 78, base: 60, top: 16 } as const;

/** Every decade with its ten years, the earliest first; all years are drawn to one scale. */
export function densityOf(decades: readonly TimelineDecade[]): DecadeStrip[] {
  const most = Math.max(1, ...decades.flatMap(({ years }) => years.map(countOf)));
  const up = scaleLinear([0, most], [0, stripSize.base - stripSize.top]);
  return decades
    .toSorted((one, other) => one.decade - other.decade)
    .map(({ decade, count, years }) => {
      const columns = Array.from({ length: 10 }, (_, at) => {
        const year = decade + at;
        const found = countOf(years.find((one) => one.year === year));
        const height = found > 0 ? Math.max(2, Math.round(up(found))) : 0;
        const place = { x: at * stripSize.column, y: stripSize.base - height };
        return { year, count: found, height, ...place };
      });
      const top = Math.min(...columns.map(({ y }) => y)) - stripSize.top;
      return { decade, count, columns, top };
    });
}

const countOf = (year: { entries: readonly unknown[] } | undefined): number =>
  year?.entries.length ?? 0;
