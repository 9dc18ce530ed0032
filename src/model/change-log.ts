import type { CollectionName } from '#schema/collections.ts';
import type { Atlas } from './atlas.ts';
import {
  changeKinds,
  rankOf,
  type Change,
  type ChangeHistory,
  type ChangeKind,
} from './changes.ts';
import { byId, byNumber, byText, inOrderOf } from './order.ts';
import type { Day } from './partial-date.ts';
import type { Partnership } from './partnership.ts';

/** A partnership that changed on a day; it is not known any more where its record was removed. */
export type ChangedPartnership = {
  id: string;
  partnership: Partnership | undefined;
  changes: readonly Change[];
};

/** So many records of another collection met the same on a day. */
export type ChangedOthers = {
  collection: CollectionName;
  what: 'added' | 'removed' | 'corrected';
  count: number;
};

/** What changed on one day, as it is told: singly, and where many partnerships met the same, as one. */
export type LoggedDay = {
  day: Day;
  partnerships: ChangedPartnership[];
  many: { what: ChangeKind; partnerships: ChangedPartnership[] }[];
  others: ChangedOthers[];
};

/** From so many partnerships of one day on that met the same, they are told in one sentence. */
export const manyFrom = 13;

const inLog = inOrderOf<ChangedPartnership>(
  byNumber(({ changes: [first] }) => (first ? rankOf(first) : changeKinds.length)),
  byText(({ id, partnership }) => partnership?.title.id ?? id),
  byId,
);

const whatOfOther = (changes: readonly Change[]): ChangedOthers['what'] => {
  const has = (what: ChangeKind) => changes.some((change) => change.what === what);
  if (has('record-added')) return 'added';
  return has('record-removed') ? 'removed' : 'corrected';
};

type DayInFile = ChangeHistory['days'][number];

const othersOf = ({ records }: DayInFile): ChangedOthers[] => {
  const others = records.filter(({ collection }) => collection !== 'partnerships');
  const alike = Map.groupBy(
    others,
    ({ collection, changes }) => `${collection} ${whatOfOther(changes)}`,
  );
  return [...alike.values()].flatMap((records) => {
    const [first] = records;
    if (!first) return [];
    const { collection, changes } = first;
    return [{ collection, what: whatOfOther(changes), count: records.length }];
  });
};

const loggedDay = (day: Day, changed: ChangedPartnership[], others: ChangedOthers[]): LoggedDay => {
  const alike = Map.groupBy(changed.sort(inLog), ({ changes: [first] }) => first?.what);
  const many = [...alike].flatMap(([what, partnerships]) =>
    what !== undefined && partnerships.length >= manyFrom ? [{ what, partnerships }] : [],
  );
  const within = new Set(many.flatMap(({ partnerships }) => partnerships));
  return { day, partnerships: changed.filter((one) => !within.has(one)), many, others };
};

/** What changed in the atlas, the latest day first. */
export const changeLogOf = (history: ChangeHistory, { find }: Pick<Atlas, 'find'>): LoggedDay[] =>
  history.days.map((one) => {
    const changed = one.records
      .filter(({ collection }) => collection === 'partnerships')
      .map(({ id, changes }) => ({ id, partnership: find.partnership(id), changes }));
    return loggedDay(one.day, changed, othersOf(one));
  });

/** The part of a log that tells of some partnerships; what is many among all may be few among them. */
export const changeLogAbout = (
  log: readonly LoggedDay[],
  partnerships: readonly Partnership[],
): LoggedDay[] => {
  const wanted = new Set(partnerships);
  return log.flatMap(({ day, ...told }) => {
    const all = [...told.many.flatMap((one) => one.partnerships), ...told.partnerships];
    const own = all.filter(({ partnership }) => partnership && wanted.has(partnership));
    return own.length > 0 ? [loggedDay(day, own, [])] : [];
  });
};

/** What changed in one partnership, the latest day first. */
export const changesOfRecord = (
  history: ChangeHistory | undefined,
  id: string,
): { day: Day; changes: readonly Change[] }[] =>
  (history?.days ?? []).flatMap(({ day, records }) =>
    records
      .filter((record) => record.collection === 'partnerships' && record.id === id)
      .map(({ changes }) => ({ day, changes })),
  );

const rowsOnPage = 100;

const rowsOf = ({ partnerships, many }: LoggedDay): number => 1 + partnerships.length + many.length;

/** The days of a log by page: whole days, until a page has some hundred rows. One page where there are none. */
export const logPagesOf = (log: readonly LoggedDay[]): LoggedDay[][] => {
  const pages: LoggedDay[][] = [[]];
  let rows = 0;
  for (const one of log) {
    if (rows > 0 && rows + rowsOf(one) > rowsOnPage) {
      pages.push([]);
      rows = 0;
    }
    pages.at(-1)?.push(one);
    rows += rowsOf(one);
  }
  return pages;
};
