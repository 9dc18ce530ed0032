import { rowsInSlice } from './facet-sizes.ts';
import { partOf } from './parts.ts';
import type { ShownRow } from './read-list-data.ts';
import type { RowView } from './row-view.ts';

/** Draws a long list a slice at a time. */
export class RowSlices {
  readonly #body: HTMLElement;
  readonly #view: RowView;
  #rows: readonly ShownRow[] = [];
  /** Rows once drawn are kept, so that typing does not draw the same ones again. */
  readonly #drawn = new Map<string, HTMLTableRowElement>();

  constructor(root: HTMLElement, view: RowView) {
    this.#body = partOf(root, 'tbody');
    this.#view = view;
  }

  /** How many rows are drawn, and how many wait. */
  get drawn(): number {
    return this.#body.childElementCount;
  }

  get waiting(): number {
    return this.#rows.length - this.drawn;
  }

  /** Shows the first rows of a list in place of those before. */
  show(rows: readonly ShownRow[]): void {
    this.#rows = rows;
    this.#body.replaceChildren(...rows.slice(0, rowsInSlice).map((row) => this.#rowOf(row)));
  }

  /** Draws the next slice and moves the focus to its first row. */
  showMore(): void {
    const next = this.#rows
      .slice(this.drawn, this.drawn + rowsInSlice)
      .map((row) => this.#rowOf(row));
    this.#body.append(...next);
    next[0]?.querySelector('a')?.focus({ preventScroll: true });
  }

  #rowOf(row: ShownRow): HTMLTableRowElement {
    const drawn = this.#drawn.get(row.id) ?? this.#view.rowOf(row);
    this.#drawn.set(row.id, drawn);
    return drawn;
  }
}
