import type { Facet } from '#model/choices.ts';
import type { ListData } from './list-data.ts';
import { readPlaces } from './read-list-data.ts';

/** What the values of facets are called: as the boxes of the page say, places as the data does. */
export class ValueNames {
  readonly #names = new Map<string, string>();

  constructor(root: HTMLElement, data: ListData) {
    for (const { id, name } of readPlaces(data)) this.#names.set(`place ${id}`, name);
    for (const box of root.querySelectorAll<HTMLInputElement>('[data-values] [type="checkbox"]'))
      this.#names.set(
        `${box.dataset.facet ?? ''} ${box.value}`,
        box.closest('label')?.querySelector('.name')?.textContent.trim() ?? box.value,
      );
  }

  /** The name of a value; one that the atlas does not hold is called as it is written. */
  readonly of = (facet: Facet, value: string): string =>
    this.#names.get(`${facet} ${value}`) ?? value;
}
