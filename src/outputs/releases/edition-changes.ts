import { byId } from '#model/order.ts';
import type { Wording } from '#schema/wording.ts';
import type { Edition, Row } from './edition.ts';
import { lostInner } from './lost-inner.ts';
import { factsOf, kindTables, type RecordFacts } from './record-facts.ts';

/** A record as a change log names it. */
export type Named = { id: string; title: Wording };
/** A record with the names of what changed in it: its fields, or the tables that hold parts of it. */
export type Changed = Named & { fields: string[] };
/** A record that was published and is taken back, with the reason its page tells. */
export type Withdrawn = Named & { on: string; reason: Wording };

/** What happened to the records of one kind. */
export type KindChanges = {
  added: Named[];
  changed: Changed[];
  /** Nothing was written anew; what follows by rule, or from other records, came out differently. */
  recomputed: Changed[];
  renamed: (Named & { was: string })[];
  withdrawn: Withdrawn[];
};

/** All that changed from one edition to the next. */
export type EditionChanges = {
  tables: { added: string[]; removed: string[] };
  columns: { added: string[]; removed: string[] };
  /** By the name of the table of the kind; kinds without a change are left out. */
  records: Record<string, KindChanges>;
  /** Ids of the earlier edition that are gone although nothing says where to. */
  lost: string[];
};

const differing = (
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): string[] => [...after.keys()].filter((name) => before.get(name) !== after.get(name));

const formerIdsOf = (rows: readonly Row[]): ReadonlyMap<string, string> =>
  new Map(
    rows.flatMap(({ id, formerIds }) =>
      ((formerIds ?? []) as string[]).map((former) => [former, String(id)] as const),
    ),
  );

type Kind = { before: ReadonlyMap<string, RecordFacts>; after: ReadonlyMap<string, RecordFacts> };

/** The records that both editions have, under the id of now, with the names of what differs. */
const changedIn = (
  { before, after }: Kind,
  moved: ReadonlyMap<string, string>,
  part: 'written' | 'computed',
): Changed[] =>
  [...before].flatMap(([id, earlier]) => {
    const now = moved.get(id) ?? id;
    const later = after.get(now);
    // An id that moved is told as such.
    const fields = later
      ? differing(earlier[part], later[part]).filter((one) => one !== 'id' && one !== 'formerIds')
      : [];
    return later && fields.length > 0 ? [{ id: now, title: later.title, fields }] : [];
  });

const kindChanges = (
  kind: Kind,
  moved: ReadonlyMap<string, string>,
  withdrawn: readonly Withdrawn[],
): KindChanges => {
  const { before, after } = kind;
  const renamed = [...moved].flatMap(([was, id]) => {
    const title = after.get(id)?.title;
    return title && before.has(was) && !after.has(was) ? [{ id, title, was }] : [];
  });
  const isKnown = (id: string) => before.has(id) || renamed.some((one) => one.id === id);
  const added = [...after].filter(([id]) => !isKnown(id)).map(([id, { title }]) => ({ id, title }));
  const changed = changedIn(kind, moved, 'written');
  const rewritten = new Set(changed.map(({ id }) => id));
  return {
    added,
    changed,
    recomputed: changedIn(kind, moved, 'computed').filter(({ id }) => !rewritten.has(id)),
    renamed,
    withdrawn: withdrawn.filter(({ id }) => before.has(id)),
  };
};

const namesBetween = (before: readonly string[], after: readonly string[]) => ({
  added: after.filter((name) => !before.includes(name)),
  removed: before.filter((name) => !after.includes(name)),
});

const columnsOf = ({ columns }: Edition, shared: readonly string[]): string[] =>
  shared.flatMap((table) => (columns[table] ?? []).map((column) => `${table}.${column}`));

const isSome = (changes: KindChanges): boolean =>
  Object.values(changes).some((list) => list.length > 0);

/** What changed from one edition to the next; `withdrawn` are the records that are taken back by now. */
export const changesBetween = (
  before: Edition,
  after: Edition,
  withdrawn: readonly Withdrawn[] = [],
): EditionChanges => {
  const [was, is] = [Object.keys(before.columns), Object.keys(after.columns)];
  const shared = is.filter((table) => was.includes(table));
  const records: Record<string, KindChanges> = {};
  const lost: string[] = [];
  for (const table of kindTables) {
    const moved = formerIdsOf(after.tables[table.name] ?? []);
    const kind = { before: factsOf(before, table), after: factsOf(after, table) };
    const gone = table.name === 'partnerships' ? withdrawn.toSorted(byId) : [];
    const changes = kindChanges(kind, moved, gone);
    if (isSome(changes)) records[table.name] = changes;
    const kept = (id: string) =>
      kind.after.has(id) || moved.has(id) || gone.some((one) => one.id === id);
    lost.push(
      ...[...kind.before.keys()].filter((id) => !kept(id)).map((id) => `${table.name}/${id}`),
    );
    if (table.name === 'partnerships') lost.push(...lostInner(before, after, moved));
  }
  return {
    tables: namesBetween(was, is),
    columns: namesBetween(columnsOf(before, shared), columnsOf(after, shared)),
    records,
    lost,
  };
};
