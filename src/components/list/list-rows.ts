import type { Choices, Order } from '#model/choices.ts';
import { jakartaDay } from '#model/jakarta-day.ts';
import { inOrder } from '#model/list-order.ts';
import { narrow, type Narrowed } from '#model/narrow.ts';
import type { ListData } from './list-data.ts';
import { nextTask } from './next-task.ts';
import { rowReader, type ShownRow } from './read-list-data.ts';

/** What a slow phone reads in less than 50 ms; 10,000 at once kept it from answering for 170, and 2,000 for 70. */
const rowsReadAtOnce = 1000;

/** All rows of the list, put in each order once. */
export class ListRows {
  readonly data: ListData;
  /** The reader’s day in Jakarta. */
  readonly day: string;
  readonly #byOrder = new Map<Order, readonly ShownRow[]>();
  readonly #rows: readonly ShownRow[];

  private constructor(data: ListData, day: string, rows: readonly ShownRow[]) {
    this.data = data;
    this.day = day;
    this.#rows = rows;
  }

  /** Reads the rows a part at a time, so that the reader is answered between. */
  static async from(data: ListData, today: string): Promise<ListRows> {
    const day = today > data.day ? today : data.day;
    const read = rowReader(data, day);
    const rows: ShownRow[] = [];
    for (const [at] of data.rows.id.entries()) {
      if (at % rowsReadAtOnce === 0) await nextTask();
      rows.push(read(at));
    }
    return new ListRows(data, day, rows);
  }

  get total(): number {
    return this.#rows.length;
  }

  /** How many rows each place has. */
  countByPlace(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const { values } of this.#rows)
      for (const place of values.place) counts.set(place, (counts.get(place) ?? 0) + 1);
    return counts;
  }

  /** All rows in an order. */
  ordered(order: Order): readonly ShownRow[] {
    const rows = this.#byOrder.get(order) ?? inOrder(this.#rows, order);
    this.#byOrder.set(order, rows);
    return rows;
  }

  narrowed(choices: Choices, order: Order): Narrowed<ShownRow> {
    return narrow(this.ordered(order), choices);
  }
}

/** Fetches the rows; rejects where they cannot be had. */
export async function fetchRows(source: string): Promise<ListRows> {
  const answer = await fetch(source);
  if (!answer.ok) throw new Error(`${source}: ${answer.status}`);
  return ListRows.from((await answer.json()) as ListData, jakartaDay(Date.now()));
}
