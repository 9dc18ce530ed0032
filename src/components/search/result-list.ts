import type { PageAnswer } from './answer-of.ts';
import { partOf } from './fill-row.ts';
import type { Found, SearchClient } from './pagefind-client.ts';
import { rowsOf } from './result-rows.ts';

/** How many results are shown at a time. */
export const step = 10;

/** The results in a search page, and the button that shows more of them. */
export class ResultList {
  readonly #root: HTMLElement;
  readonly #client: SearchClient;
  #found: Found | undefined;

  constructor(root: HTMLElement, client: SearchClient) {
    this.#root = root;
    this.#client = client;
  }

  show({ found, pages, count }: PageAnswer): void {
    this.#found = found;
    partOf(this.#root, 'list').replaceChildren(...(count > 0 ? rowsOf(this.#root, pages) : []));
    partOf(this.#root, 'more').hidden = count <= step;
  }

  /** Adds the next results and takes the reader to the first of them. */
  async showMore(): Promise<void> {
    const list = partOf(this.#root, 'list');
    const found = this.#found;
    if (!found) return;
    const shown = list.children.length;
    const rows = rowsOf(this.#root, await this.#client.load(found, shown, shown + step));
    if (found !== this.#found || shown !== list.children.length) return;
    list.append(...rows);
    rows[0]?.querySelector('a')?.focus();
    partOf(this.#root, 'more').hidden = list.children.length >= found.results.length;
  }
}
