import { copyOf, partOf } from './fill-row.ts';
import type { Filters } from './pagefind.ts';
import { facets, type SearchState } from './search-state.ts';
import { fillWords, type Words } from './words.ts';

type ShownCounts = Readonly<Record<string, Readonly<Record<string, number | undefined>>>>;

/** The check boxes of all facets in a search page, and the chips that undo them. */
export class FacetList {
  readonly #root: HTMLElement;
  readonly #words: Words;
  readonly #boxes: readonly HTMLInputElement[];

  constructor(root: HTMLElement, words: Words) {
    this.#root = root;
    this.#words = words;
    this.#boxes = [...root.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  }

  /** Whether the reader sees them: on a phone, they wait to be opened, and need not be counted before. */
  get isOpen(): boolean {
    return (partOf(this.#root, 'facets') as HTMLDetailsElement).open;
  }

  /** Ticks what is chosen; a value that no box carries is dropped. */
  choose({ chosen }: SearchState): void {
    for (const box of this.#boxes)
      box.checked = facets.some((facet) => facet === box.name && chosen[facet].includes(box.value));
  }

  /** Unticks one value, or all. */
  undo(name?: string, value?: string): void {
    for (const box of this.#boxes)
      if (!name || (box.name === name && box.value === value)) box.checked = false;
  }

  /** Ticks one value; gives back its box. */
  only(name: string, value: string): HTMLInputElement | undefined {
    const chosen = this.#boxes.find((box) => box.name === name && box.value === value);
    if (chosen) chosen.checked = true;
    return chosen;
  }

  /** What the index is asked for: it knows the values by their names in the language of the page. */
  readonly filtersOf = ({ chosen }: SearchState): Filters =>
    Object.fromEntries(
      facets
        .filter((facet) => chosen[facet].length > 0)
        .map((facet) => [facet, { any: chosen[facet].map((value) => this.#nameOf(facet, value)) }]),
    );

  /**
   * Writes how many pages each value would show, and hides what would show none. Leaves a facet that is not counted; a value
   * whose pages were not asked stands there without a number.
   */
  showCounts(counts: ShownCounts, format: (count: number) => string): void {
    for (const box of this.#boxes) {
      const facet = counts[box.name];
      const option = box.closest<HTMLElement>('li');
      if (!option || !facet) continue;
      const name = box.dataset.name ?? '';
      const count = name in facet ? facet[name] : 0;
      partOf(option, 'count').textContent = count === undefined ? '' : format(count);
      option.hidden = count === 0 && !box.checked;
    }
    for (const group of this.#root.querySelectorAll<HTMLElement>('fieldset'))
      if (counts[group.querySelector('input')?.name ?? ''])
        group.hidden = !group.querySelector('li:not([hidden])');
  }

  /** Shows a chip for each choice; the kinds of content have a row of their own. */
  showChips(): void {
    const chosen = this.#boxes.filter((box) => box.checked && box.name !== 'type');
    const template = partOf(this.#root, 'chip');
    partOf(this.#root, 'chips').hidden = chosen.length === 0;
    partOf(this.#root, 'chip-list').replaceChildren(
      ...chosen.map(({ name, value, dataset }) => {
        const chip = copyOf(template);
        const button = partOf(chip, 'undo') as HTMLButtonElement;
        Object.assign(button.dataset, { undo: name, value });
        partOf(chip, 'name').textContent = dataset.name ?? value;
        button.setAttribute(
          'aria-label',
          fillWords(this.#words, 'remove', { choice: dataset.name ?? value }),
        );
        return chip;
      }),
    );
  }

  #nameOf(facet: string, value: string): string {
    const box = this.#boxes.find((one) => one.name === facet && one.value === value);
    return box?.dataset.name ?? value;
  }
}
