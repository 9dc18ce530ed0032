import type { Choices, Order } from '#model/choices.ts';
import { jakartaDay } from '#model/jakarta-day.ts';
import { inOrder } from '#model/list-order.ts';
import { narrow, type Narrowed } from '#model/narrow.ts';
import type { ListData, ListWords } from './list-data.ts';
import { pathOfListFile, type ListFile } from './list-files.ts';
import { nextTask } from '../timing/next-task.ts';
import { rowReader, textReader, type ShownRow } from './read-list-data.ts';

/** What a slow phone reads in less than 50 ms; 10,000 at once kept it from answering for 170, and 2,000 for 70. */
const rowsReadAtOnce = 1000;

/** Does something for each row, a part of them at a time, so that the reader is answered between. */
const eachRow = async (rows: number, act: (at: number) => void): Promise<void> => {
  for (let at = 0; at < rows; at += 1) {
    if (at % rowsReadAtOnce === 0) await nextTask();
    act(at);
  }
};

/** Where the files of a list lie: below `base`, in one language. */
export type ListSource = { base: string; language: string };

/** Fetches a file of the list; rejects where it cannot be had. */
const fetchFile = async (file: ListFile, { base, language }: ListSource): Promise<unknown> => {
  const address = base + pathOfListFile(file, language);
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
};

/** All rows of the list, put in each order once. */
export class ListRows {
  readonly data: ListData;
  /** The reader’s day in Jakarta. */
  readonly day: string;
  readonly #byOrder = new Map<Order, readonly ShownRow[]>();
  readonly #rows: readonly ShownRow[];
  readonly #source: ListSource;
  #naming: Promise<void> | undefined;
  #isNamed = false;

  private constructor(source: ListSource, data: ListData, day: string, rows: ShownRow[]) {
    this.#source = source;
    this.data = data;
    this.day = day;
    this.#rows = rows;
  }

  /** Fetches the rows; rejects where they cannot be had. */
  static async from(source: ListSource): Promise<ListRows> {
    const files = (['rows', 'parties', 'lines'] as const).map((file) => fetchFile(file, source));
    const [rows, parties, lines] = await Promise.all(files);
    const data = { rows, parties, lines } as ListData;
    const today = jakartaDay(Date.now());
    const day = today > data.rows.day ? today : data.rows.day;
    const read = rowReader(data, day);
    const all: ShownRow[] = [];
    await eachRow(data.rows.kind.length, (at) => all.push(read(at)));
    return new ListRows(source, data, day, all);
  }

  /** Whether rows can be found by what a reader types. */
  get isNamed(): boolean {
    return this.#isNamed;
  }

  /** Fetches what a reader may type, once; rejects where it cannot be had. */
  async name(): Promise<void> {
    try {
      await (this.#naming ??= this.#nameNow());
    } catch (cause) {
      this.#naming = undefined;
      throw cause;
    }
  }

  async #nameNow(): Promise<void> {
    const words = (await fetchFile('words', this.#source)) as ListWords;
    const textOf = textReader(this.data, words);
    await eachRow(this.total, (at) => {
      const row = this.#rows[at];
      if (row) row.text = textOf(at);
    });
    this.#isNamed = true;
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
