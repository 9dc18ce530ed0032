import type { PageAnswer, ShownGroup } from './answer-of.ts';
import { nextTurn } from '../timing/next-task.ts';
import { copyOf, partOf } from './fill-row.ts';
import type { BestFirst } from './best-first.ts';
import type { SearchClient } from './pagefind-client.ts';
import { isPageType, step } from './result-groups.ts';
import { rowsOf } from './result-rows.ts';
import { fillWords, type Words } from './words.ts';

/** The results in a search page, by group, and the buttons that show more of them. */
export class ResultList {
  readonly #root: HTMLElement;
  readonly #client: SearchClient;
  readonly #words: Words;
  readonly #format: (count: number) => string;
  #found: BestFirst | undefined;

  constructor(
    root: HTMLElement,
    client: SearchClient,
    words: Words,
    format: (count: number) => string,
  ) {
    this.#root = root;
    this.#client = client;
    this.#words = words;
    this.#format = format;
  }

  /** Shows the first group at once and each other in a task of its own; all in one hold up a slow phone for 100 ms. */
  async show({ found, groups: [first, ...others] }: PageAnswer): Promise<void> {
    this.#found = found;
    const place = partOf(this.#root, 'groups');
    place.replaceChildren(...(first ? [this.#sectionOf(first)] : []));
    for (const group of others) {
      await nextTurn();
      if (found !== this.#found) return;
      place.append(this.#sectionOf(group));
    }
  }

  /** Adds the next results and takes the reader to the first of them. */
  async showMore(button: HTMLElement): Promise<void> {
    const list = button.closest('section')?.querySelector('ol');
    const found = this.#found;
    if (!found || !list) return;
    const shown = list.children.length;
    const next = found.results.slice(shown, shown + step);
    const rows = rowsOf(this.#root, await this.#client.load(found, next));
    if (found !== this.#found || shown !== list.children.length) return;
    list.append(...rows);
    rows[0]?.querySelector('a')?.focus();
    button.hidden = list.children.length >= found.results.length;
  }

  /** Takes the reader to the first result of the type that is called so, or to the field where there is none. */
  focusOn(type: string | undefined): void {
    const types = [...this.#root.querySelectorAll('[data-groups] [data-type]')];
    const row = types.find(({ textContent }) => textContent === type)?.closest('li');
    (row?.querySelector('a') ?? partOf(this.#root, 'field')).focus();
  }

  #sectionOf({ group, pages, count }: ShownGroup): HTMLElement {
    const section = copyOf(partOf(this.#root, 'group'));
    const name = fillWords(this.#words, `group-${group}`);
    section.dataset.of = group;
    partOf(section, 'group-name').textContent = name;
    partOf(section, 'list').append(...rowsOf(this.#root, pages));
    const more = count - pages.length;
    partOf(section, 'more').hidden = group !== 'all' || more <= 0;
    const only = partOf(section, 'only');
    only.hidden = !isPageType(group);
    only.dataset.only = group;
    const all = fillWords(this.#words, 'only', { count: this.#format(count) });
    only.textContent = all;
    only.setAttribute('aria-label', `${name}: ${all}`);
    return section;
  }
}
