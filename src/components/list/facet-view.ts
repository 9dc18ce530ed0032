import { facets, type Facet, type ListState } from '#model/choices.ts';
import type { FacetCounts } from '#model/narrow.ts';
import { FacetList } from './facet-list.ts';
import { partOf, type Words } from './parts.ts';

/** All filters of the page: boxes, years, name and how it is shown. */
export class FacetView {
  readonly #root: HTMLElement;
  readonly #lists: ReadonlyMap<string, FacetList>;

  constructor(root: HTMLElement, words: Words, format: (count: number) => string) {
    this.#root = root;
    this.#lists = new Map(
      [...root.querySelectorAll<HTMLElement>('[data-values]')]
        .map((one) => new FacetList(one, words, format))
        .map((list) => [list.facet, list]),
    );
  }

  /** Adds the values of a facet that the page was built without. */
  complete(facet: Facet, values: readonly { value: string; name: string }[]): void {
    this.#lists.get(facet)?.complete(values);
  }

  /** Shows the state of the list in every control; what the reader types is left alone. */
  show(state: ListState, counts: FacetCounts): void {
    const { chosen, from, to, order, view, text } = state;
    for (const [facet, list] of this.#lists)
      list.show(chosen[facet as Facet], counts[facet as Facet]);
    this.#select('from', from);
    this.#select('to', to);
    this.#select('order', order);
    (partOf(this.#root, `[name="view"][value="${view}"]`) as HTMLInputElement).checked = true;
    const field = partOf(this.#root, '[name="q"]') as HTMLInputElement;
    if (field.value.trim().replace(/\s+/g, ' ') !== text) field.value = text;
    this.#tellPicked(state);
  }

  find(facet?: string): void {
    this.#lists.get(facet ?? '')?.arrange();
  }

  toggleWhole(facet?: string): void {
    this.#lists.get(facet ?? '')?.toggleWhole();
  }

  #select(name: string, value: string | number | undefined): void {
    const field = partOf(this.#root, `select[name="${name}"]`) as HTMLSelectElement;
    field.value = String(value ?? '');
  }

  /** Beside the name of each group, how many of its values are chosen. */
  #tellPicked({ chosen, from, to }: ListState): void {
    const picked: Record<string, number> = {
      ...Object.fromEntries(facets.map((facet) => [facet, chosen[facet].length])),
      from: from === undefined ? 0 : 1,
      to: to === undefined ? 0 : 1,
    };
    for (const part of this.#root.querySelectorAll<HTMLElement>('[data-picked]')) {
      const names =
        part.dataset.picked === 'all' ? Object.keys(picked) : part.dataset.picked?.split(' ');
      const count = (names ?? []).reduce((sum, name) => sum + (picked[name] ?? 0), 0);
      part.textContent = count > 0 ? ` (${count})` : '';
    }
  }
}
