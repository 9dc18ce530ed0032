import type { Facet } from '#model/choices.ts';
import { plainText } from '#model/plain-text.ts';
import { mostValues, valuesShown } from './facet-sizes.ts';
import { fillWords, partOf, type Words } from './parts.ts';

type Option = { item: HTMLElement; box: HTMLInputElement; text: string; count?: number };

/** The check boxes of one facet: all, the first few, or those whose name is typed. */
export class FacetList {
  readonly facet: Facet;
  readonly #root: HTMLElement;
  readonly #words: Words;
  readonly #format: (count: number) => string;
  readonly #options: Option[];
  #isWhole = false;

  constructor(root: HTMLElement, words: Words, format: (count: number) => string) {
    this.#root = root;
    this.#words = words;
    this.#format = format;
    this.facet = root.dataset.values as Facet;
    this.#options = [...root.querySelectorAll('li')].map((item) => optionOf(item));
  }

  /** Adds values that the page was built without, and puts all in the order given. */
  complete(values: readonly { value: string; name: string }[]): void {
    const known = new Map(this.#options.map((option) => [option.box.value, option]));
    const pattern = this.#options[0]?.item;
    if (!pattern) return;
    const options = values.map(({ value, name }) => known.get(value) ?? made(pattern, value, name));
    this.#options.splice(0, this.#options.length, ...options);
    partOf(this.#root, 'ul').append(...options.map(({ item }) => item));
  }

  /** Shows what is chosen and what each value would leave. */
  show(chosen: readonly string[], counts: ReadonlyMap<string, number>): void {
    for (const option of this.#options) {
      const { item, box } = option;
      const count = counts.get(box.value) ?? 0;
      box.checked = chosen.includes(box.value);
      // Writing what stands there already costs more than counting.
      if (count === option.count) continue;
      option.count = count;
      partOf(item, '[data-value-count]').textContent = this.#format(count);
      item.toggleAttribute('data-is-none', count === 0);
    }
    this.arrange();
  }

  toggleWhole(): void {
    this.#isWhole = !this.#isWhole;
    this.#root.toggleAttribute('data-is-whole', this.#isWhole);
    partOf(this.#root, '[data-all]').setAttribute('aria-expanded', String(this.#isWhole));
    this.arrange();
  }

  /** Decides which values are seen: what is chosen always, of the others those that would leave something first. */
  arrange(): void {
    const find = this.#root.querySelector<HTMLInputElement>('[data-find]');
    const words = plainText(find?.value ?? '').trim();
    const found = this.#options.filter(({ text }) => text.includes(words));
    const isShort = this.#isLong && !words && !this.#isWhole;
    const offered = isShort ? found.filter(({ count }) => count !== 0) : found;
    const free = offered.filter(({ box }) => !box.checked);
    const seen = new Set(free.slice(0, isShort ? valuesShown : mostValues));
    for (const option of this.#options) {
      const isHidden = !option.box.checked && !seen.has(option);
      if (option.item.hidden !== isHidden) option.item.hidden = isHidden;
    }
    this.#tellRest(found.length, isShort ? 0 : free.length - seen.size);
  }

  get #isLong(): boolean {
    return this.#root.querySelector('[data-all]') !== null;
  }

  #tellRest(found: number, rest: number): void {
    const part = partOf(this.#root, '[data-rest]');
    part.hidden = found > 0 && rest <= 0;
    part.textContent =
      found === 0
        ? fillWords(this.#words, 'find-nothing')
        : fillWords(this.#words, 'find-more', { count: this.#format(rest) });
  }
}

const optionOf = (item: HTMLElement): Option => ({
  item,
  box: partOf(item, 'input') as HTMLInputElement,
  text: plainText(partOf(item, '.name').textContent),
});

const made = (pattern: HTMLElement, value: string, name: string): Option => {
  const item = pattern.cloneNode(true) as HTMLElement;
  (partOf(item, 'input') as HTMLInputElement).value = value;
  partOf(item, '.name').textContent = name;
  return optionOf(item);
};
