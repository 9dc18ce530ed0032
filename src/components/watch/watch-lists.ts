import type { Place } from '#model/place.ts';
import type { WatchGroup } from '#model/watch.ts';
import { isCurrent, type Watch, type WatchRow } from '#model/watch-rows.ts';

/** The lists of the watch, each with the groups that stand in it and its anchor, the same in both languages. */
export const watchLists = [
  {
    list: 'lapsing',
    groups: ['within-3', 'within-6', 'within-12', 'beyond-12'],
    anchor: 'menjelang-akhir',
  },
  { list: 'lapsed', groups: ['lapsed'], anchor: 'lewat' },
  { list: 'waiting', groups: ['waiting'], anchor: 'tanpa-kelanjutan' },
  { list: 'term-unknown', groups: ['term-unknown'], anchor: 'tidak-diketahui' },
] as const satisfies readonly { list: string; groups: readonly WatchGroup[]; anchor: string }[];
export type WatchList = (typeof watchLists)[number];

/** The anchors of the other parts of a page. */
export const watchAnchors = { letter: 'surat', calendar: 'kalender' } as const;

/** The anchor of the row of a partnership in its list. */
export const rowAnchorOf = (id: string): string => `baris-${id}`;

// A longer list would weigh more than a page may; the rest stands on the pages of regions and in the file.
const rowsAGroup = 100;

/** Where the watch of a place tells of a partnership: in its row, or in its list where that may be too long to show the row. */
export const anchorOnWatch = (
  place: Place,
  { id, group }: { id: string; group: WatchGroup },
): string => {
  if (place.partnerships.length <= rowsAGroup) return rowAnchorOf(id);
  const list = watchLists.find(({ groups }) => (groups as readonly WatchGroup[]).includes(group));
  return list?.anchor ?? rowAnchorOf(id);
};

/** One group of a list as a page shows it. */
export type ShownGroup = {
  group: WatchGroup;
  /** Those of the day of the build and the coming ones, as many as a page can bear. */
  rows: WatchRow[];
  /** How many stand in it on the day of the build, and how many of those are left out. */
  count: number;
  left: number;
};

/** The groups of a list as a page shows them. */
export const shownGroupsOf = ({ groups }: WatchList, watch: Watch): ShownGroup[] =>
  groups.map((group) => {
    const rows = watch[group];
    const left = rows.slice(rowsAGroup).filter(isCurrent).length;
    return { group, rows: rows.slice(0, rowsAGroup), count: rows.filter(isCurrent).length, left };
  });
