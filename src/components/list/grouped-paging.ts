/** Rows that stand together under a heading. */
type Group = { entries: readonly unknown[] };

/** The rows of a group that stand on one page. */
export type GroupPart<G extends Group> = G & {
  /** How many the whole group has. */
  count: number;
  /** Whether the group begins on a page before. */
  isRest: boolean;
};

const startsOf = (groups: readonly Group[]): number[] => {
  let before = 0;
  return groups.map(({ entries }) => (before += entries.length) - entries.length);
};

/** The groups of one page, counted from 1, each with the rows that stand there. */
export function groupsOnPage<G extends Group>(
  groups: readonly G[],
  page: number,
  rows: number,
): GroupPart<G>[] {
  const [from, to] = [(page - 1) * rows, page * rows];
  const starts = startsOf(groups);
  return groups.flatMap((group, at) => {
    const { entries } = group;
    const start = starts[at] ?? 0;
    const shown = entries.slice(Math.max(0, from - start), Math.max(0, to - start));
    if (shown.length === 0) return [];
    return [{ ...group, entries: shown, count: entries.length, isRest: start < from }];
  });
}

/** The page on which each group begins. */
export const firstPagesOf = (groups: readonly Group[], rows: number): number[] =>
  startsOf(groups).map((start) => Math.floor(start / rows) + 1);
