import type { Order } from './choices.ts';
import { legalStates } from './legal-state.ts';
import type { ListRow } from './list-row.ts';
import { byId, byLatest, byNumber, byText, inOrderOf } from './order.ts';
import type { Comparer } from './order.ts';

const places: ReadonlyMap<string, number> = new Map(legalStates.map((state, at) => [state, at]));

const byState: Comparer<ListRow> = byNumber(
  ({ values }) => places.get(values.state[0] ?? '') ?? 99,
);
const byLatestEvidence: Comparer<ListRow> = byLatest(({ latest }) => latest);
const byFirstAct: Comparer<ListRow> = byNumber(({ first }) =>
  first === undefined ? Number.MAX_SAFE_INTEGER : Date.parse(first),
);
const byName: Comparer<ListRow> = inOrderOf(
  byText(({ title }: ListRow) => title),
  byId,
);

const comparers: Readonly<Record<Order, Comparer<ListRow>>> = {
  // Ties stay as they stand in the atlas, whose titles are compared in Indonesian on both lists.
  state: inOrderOf(byState, byLatestEvidence),
  latest: inOrderOf(byLatestEvidence, byName),
  first: inOrderOf(byFirstAct, byName),
  name: byName,
};

/** Rows in the order the reader asks for; what has no date comes last. */
export const inOrder = <Row extends ListRow>(rows: readonly Row[], order: Order): Row[] =>
  rows.toSorted(comparers[order]);
