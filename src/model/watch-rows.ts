import { byId, byLatest, byText, inOrderOf } from './order.ts';
import type { Comparer } from './order.ts';
import { firstDayOf } from './partial-date.ts';
import type { Day } from './partial-date.ts';
import type { Partnership } from './partnership.ts';
import { watchEntryOn, watchGroups } from './watch.ts';
import type { WatchGroup } from './watch.ts';
import type { WatchPeriod } from './watch-periods.ts';

/** What the watch says of a partnership, and from when until when. */
export type WatchRow = WatchPeriod & { partnership: Partnership };

const byTitle: Comparer<WatchRow> = inOrderOf(
  byText(({ partnership }) => partnership.title.id),
  (one, other) => byId(one.partnership, other.partnership),
  byText(({ from }) => from ?? ''),
);

const latestDay = ({ latest }: WatchRow) => latest && firstDayOf(latest.date);

const orders: Partial<Record<WatchGroup, Comparer<WatchRow>>> = {
  lapsed: byLatest(({ end }) => end?.lastDay),
  waiting: byLatest(latestDay),
  'term-unknown': byTitle,
};

const orderOf = (group: WatchGroup): Comparer<WatchRow> =>
  inOrderOf(orders[group] ?? byText(({ end }) => end?.lastDay ?? ''), byTitle);

/** The rows of the watch by group, each group in its order: what lapses first, what lapsed last, then by title. */
export type Watch = Record<WatchGroup, WatchRow[]>;

const inGroups = (rows: readonly WatchRow[]): Watch => {
  const grouped = Map.groupBy(rows, ({ group }) => group);
  return Object.fromEntries(
    watchGroups.map((group) => [group, (grouped.get(group) ?? []).sort(orderOf(group))]),
  ) as Watch;
};

/** The watch over some partnerships from the day of the atlas on, with the rows that come and go later. */
export const watchOf = (partnerships: readonly Partnership[]): Watch =>
  inGroups(
    partnerships.flatMap((partnership) =>
      partnership.watch.map((period) => ({ ...period, partnership })),
    ),
  );

/** The watch over some partnerships on any one day. */
export const watchOn = (partnerships: readonly Partnership[], day: Day): Watch =>
  inGroups(
    partnerships.flatMap((partnership) => {
      const entry = watchEntryOn(partnership.record, day);
      return entry ? [{ ...entry, partnership }] : [];
    }),
  );

/** Whether a row stands in its list on the day of the atlas. */
export const isCurrent = ({ from }: Pick<WatchRow, 'from'>): boolean => from === undefined;
