import { rowsInSlice } from './facet-sizes.ts';
import { nextTask } from '../timing/next-task.ts';
import { partOf } from './parts.ts';
import type { ShownRow } from './read-list-data.ts';
import type { RowView } from './row-view.ts';

/** What fills a screen; a slow phone takes 2 ms a row, so that 50 at once would hold up the answer to a letter by 100. */
const rowsAtOnce = 15;

/** Draws a long list a slice at a time, and a slice in parts that a reader can type between. */
export class RowSlices {
  readonly #body: HTMLElement;
  readonly #view: RowView;
  #rows: readonly ShownRow[] = [];
  #wanted = 0;
  /** Rows once drawn are kept, so that typing does not draw the same ones again. */
  readonly #drawn = new Map<string, HTMLTableRowElement>();

  constructor(root: HTMLElement, view: RowView) {
    this.#body = partOf(root, 'tbody');
    this.#view = view;
  }

  /** How many rows are drawn, or will be in a moment, and how many wait for the reader. */
  get drawn(): number {
    return this.#wanted;
  }

  get waiting(): number {
    return this.#rows.length - this.#wanted;
  }

  /** Shows the first rows of a list in place of those before. */
  show(rows: readonly ShownRow[]): void {
    // A page that is short for a moment would carry off a reader who has scrolled down.
    const isAtTop = scrollY < innerHeight / 3;
    this.#rows = rows;
    this.#wanted = Math.min(rowsInSlice, rows.length);
    this.#body.replaceChildren();
    void this.#draw(isAtTop ? rowsAtOnce : rowsInSlice);
  }

  /** Draws the next slice and moves the focus to its first row. */
  showMore(): void {
    const first = this.#wanted;
    this.#wanted = Math.min(first + rowsInSlice, this.#rows.length);
    void this.#draw(first + rowsAtOnce - this.#body.childElementCount);
    this.#body.children[first]?.querySelector('a')?.focus({ preventScroll: true });
  }

  /** Draws so many rows now, and what is still wanted part by part. */
  async #draw(now: number): Promise<void> {
    const rows = this.#rows;
    this.#append(now);
    while (this.#body.childElementCount < this.#wanted) {
      await nextTask();
      if (this.#rows !== rows) return;
      this.#append(rowsAtOnce);
    }
  }

  #append(count: number): void {
    const from = this.#body.childElementCount;
    const next = this.#rows.slice(from, Math.min(from + count, this.#wanted));
    this.#body.append(...next.map((row) => this.#rowOf(row)));
  }

  #rowOf(row: ShownRow): HTMLTableRowElement {
    const drawn = this.#drawn.get(row.id) ?? this.#view.rowOf(row);
    this.#drawn.set(row.id, drawn);
    return drawn;
  }
}
