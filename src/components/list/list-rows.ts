import type { Choices, Order } from '#model/choices.ts';
import { jakartaDay } from '#model/jakarta-day.ts';
import { inOrder } from '#model/list-order.ts';
import { narrow, type Narrowed } from '#model/narrow.ts';
import type { ListData } from './list-data.ts';
import { nextTask } from './next-task.ts';
import { readListData, type ShownRow } from './read-list-data.ts';

/** All rows of the list, put in each order once. */
export class ListRows {
  readonly data: ListData;
  /** The reader’s day in Jakarta. */
  readonly day: string;
  readonly #byOrder = new Map<Order, readonly ShownRow[]>();
  readonly #rows: readonly ShownRow[];

  constructor(data: ListData, today: string) {
    this.data = data;
    this.day = today > data.day ? today : data.day;
    this.#rows = readListData(data, this.day);
  }

  get total(): number {
    return this.#rows.length;
  }

  narrowed(choices: Choices, order: Order): Narrowed<ShownRow> {
    const rows = this.#byOrder.get(order) ?? inOrder(this.#rows, order);
    this.#byOrder.set(order, rows);
    return narrow(rows, choices);
  }
}

/** Fetches the rows; rejects where they cannot be had. */
export async function fetchRows(source: string): Promise<ListRows> {
  const answer = await fetch(source);
  if (!answer.ok) throw new Error(`${source}: ${answer.status}`);
  const data = (await answer.json()) as ListData;
  await nextTask();
  return new ListRows(data, jakartaDay(Date.now()));
}
