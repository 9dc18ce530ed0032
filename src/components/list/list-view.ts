import { writeCount } from '#i18n/write-count.ts';
import type { ListState } from '#model/choices.ts';
import type { FacetCounts, Narrowed } from '#model/narrow.ts';
import { showChips, wordsOfChoice } from './chips.ts';
import { rowsInSlice } from './facet-sizes.ts';
import { FacetView } from './facet-view.ts';
import { later } from './later.ts';
import type { ListRows } from './list-rows.ts';
import { nextTask } from '../timing/next-task.ts';
import { fillWords, partOf, type Words } from './parts.ts';
import { readPlaces, type ShownRow } from './read-list-data.ts';
import { RowSlices } from './row-slices.ts';
import { RowView } from './row-view.ts';
import { waysOut, type Choice } from './undo.ts';
import { ValueNames } from './value-names.ts';

/** Shows a list as it is narrowed: rows, counts, chips, and words for what there is none of. */
export class ListView {
  readonly #root: HTMLElement;
  readonly #words: Words;
  readonly #rows: ListRows;
  readonly #names: ValueNames;
  readonly #facets: FacetView;
  readonly #slices: RowSlices;
  #shown: ListState | undefined;
  readonly #format: (count: number) => string;
  readonly #announce = later(1000, () => {
    const status = partOf(this.#root, '[data-status]');
    const said = partOf(this.#root, '[data-count]').textContent;
    if (status.textContent !== said) status.textContent = said;
  });

  constructor(root: HTMLElement, words: Words, rows: ListRows) {
    this.#format = (count) => writeCount(root.dataset.language, count);
    this.#root = root;
    this.#words = words;
    this.#rows = rows;
    this.#names = new ValueNames(root, rows.data);
    this.#facets = new FacetView(root, words, this.#format);
    this.#slices = new RowSlices(
      root,
      new RowView(root, {
        ...{ rows: root.dataset.rows ?? '', words, inks: rows.data.lines.inks },
        sectors: rows.data.rows.vocabularies.sector,
        nameOf: this.#names.of,
      }),
    );
  }

  show(state: ListState, { shown, counts }: Narrowed<ShownRow>): void {
    // First, for it asks where the reader is, and whatever has changed before would have to be laid out for that.
    this.#slices.show(shown);
    this.#root.dataset.view = state.view;
    void this.#showFacets(state, counts);
    showChips(this.#root, state, this.#words, this.#names.of);
    this.#tellCount(shown.length);
    this.#tellMore(shown.length);
    partOf(this.#root, '[data-ordered]').textContent = fillWords(
      this.#words,
      `ordered-${state.order}`,
    );
    partOf(this.#root, 'table').hidden = shown.length === 0;
    partOf(this.#root, '[data-when="none"]').hidden = shown.length > 0;
    if (shown.length === 0) this.#showWaysOut(state);
    this.#announce();
  }

  showMore(shown: number): void {
    this.#slices.showMore();
    this.#tellMore(shown);
  }

  find(facet?: string): void {
    this.#facets.find(facet);
  }

  toggleWhole(facet?: string): void {
    this.#facets.toggleWhole(facet);
  }

  /** The filters follow in a task of their own: on a phone they are folded away, and rows are waited for. */
  async #showFacets(state: ListState, counts: FacetCounts): Promise<void> {
    this.#shown = state;
    await nextTask();
    if (this.#shown === state) this.#facets.show(state, counts);
  }

  /** The places that the page was built without; those met most often come first. */
  completePlaces(): void {
    const counts = this.#rows.countByPlace();
    const places = readPlaces(this.#rows.data).map(({ id, name }) => ({ value: id, name }));
    const countOf = ({ value }: { value: string }) => counts.get(value) ?? 0;
    this.#facets.complete(
      'place',
      places.sort((one, other) => countOf(other) - countOf(one)),
    );
  }

  #tellCount(shown: number): void {
    const total = this.#format(this.#rows.total);
    const count = this.#format(shown);
    const said = fillWords(this.#words, 'shown', { shown: count, total });
    partOf(this.#root, '[data-count]').textContent = said;
    partOf(this.#root, '[data-close-facets]').textContent = fillWords(this.#words, 'see', {
      count,
    });
  }

  #tellMore(shown: number): void {
    const { drawn, waiting } = this.#slices;
    partOf(this.#root, '[data-more-part]').hidden = waiting === 0;
    const next = this.#format(Math.min(rowsInSlice, waiting));
    partOf(this.#root, '[data-more]').textContent = fillWords(this.#words, 'more', { count: next });
    partOf(this.#root, '[data-so-far]').textContent = fillWords(this.#words, 'so-far', {
      ...{ rows: this.#format(drawn), shown: this.#format(shown) },
    });
  }

  /** Where nothing fits, says how many would without each choice, and offers the search. */
  #showWaysOut(state: ListState): void {
    const ways = waysOut(state)
      .map(({ choice, state: wider }) => {
        const { shown } = this.#rows.narrowed(wider, wider.order);
        return { choice, count: shown.length };
      })
      .filter(({ count }) => count > 0)
      .map(({ choice, count }) => this.#wayOut(choice, count));
    partOf(this.#root, '[data-without]').replaceChildren(...ways);
    const search = partOf(this.#root, '[data-search-instead]') as HTMLAnchorElement;
    search.hidden = !state.text;
    search.search = `?${new URLSearchParams({ q: state.text })}`;
    search.textContent = fillWords(this.#words, 'search-instead', { text: state.text });
  }

  #wayOut(choice: Choice, count: number): HTMLElement {
    const item = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    Object.assign(button.dataset, { undo: choice.what, value: choice.value });
    button.textContent = fillWords(this.#words, 'without', {
      choice: wordsOfChoice(choice, this.#words, this.#names.of).replace(/^“|”$/g, ''),
      count: this.#format(count),
    });
    item.append(button);
    return item;
  }
}
