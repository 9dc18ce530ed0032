import {
  fewestCompared,
  mostCompared,
  writeComparison,
  type ComparedKind,
} from '#model/compare.ts';

/** Adds a tick box to every row that a table of the page has or gets, and a bar that leads to the comparison. */
export class CompareTicksElement extends HTMLElement {
  /** What is ticked, in the order of ticking; kept nowhere but here. */
  readonly #chosen = new Set<string>();
  readonly #rows = new MutationObserver(() => {
    this.#tickRows();
  });

  connectedCallback(): void {
    document.addEventListener('change', this);
    this.addEventListener('click', this);
    const main = this.closest('main');
    if (main) this.#rows.observe(main, { childList: true, subtree: true });
    this.#tickRows();
  }

  disconnectedCallback(): void {
    document.removeEventListener('change', this);
    this.#rows.disconnect();
  }

  handleEvent({ type, target }: Event): void {
    if (type === 'click') {
      if ((target as Element).closest('[data-clear]')) this.#clear();
      return;
    }
    const box = target as HTMLInputElement;
    if (!box.matches('[data-compare]')) return;
    if (!box.checked) this.#chosen.delete(box.value);
    else if (this.#chosen.size < mostCompared) this.#chosen.add(box.value);
    this.#show();
  }

  get #kind(): ComparedKind {
    return this.dataset.kind === 'd' ? 'd' : 'k';
  }

  get #boxes(): NodeListOf<HTMLInputElement> {
    return document.querySelectorAll<HTMLInputElement>('main [data-compare]');
  }

  /** A row copied from another brings the box of that one along, so each is made to fit its own link. */
  #tickRows(): void {
    const rows = document.querySelectorAll<HTMLElement>(this.dataset.rows ?? 'none');
    for (const row of rows) this.#tick(row);
  }

  #tick(row: HTMLElement): void {
    const link = row.querySelector<HTMLAnchorElement>('a[href]');
    const id = link?.pathname.split('/').filter(Boolean).at(-1);
    if (!link || !id) return;
    const known = row.querySelector<HTMLInputElement>('[data-compare]');
    if (known?.value === id) {
      known.checked = this.#chosen.has(id);
      return;
    }
    const box = known ?? this.#newBox(row);
    if (!box) return;
    box.value = id;
    box.checked = this.#chosen.has(id);
    box.setAttribute('aria-label', this.#say('tickOf', link.textContent));
  }

  #newBox(row: HTMLElement): HTMLInputElement | null {
    const template = this.querySelector('template');
    const copy = template?.content.cloneNode(true) as DocumentFragment | undefined;
    const box = copy?.querySelector('input') ?? null;
    const cells = row.querySelectorAll('th, td');
    if (copy) (cells[cells.length - 1] ?? row).append(copy);
    return box;
  }

  #clear(): void {
    const first = [...this.#boxes].find(({ checked }) => checked);
    this.#chosen.clear();
    this.#show();
    first?.focus();
  }

  #show(): void {
    for (const box of this.#boxes) box.checked = this.#chosen.has(box.value);
    const { size } = this.#chosen;
    const bar = this.querySelector<HTMLElement>('[data-acts]');
    const link = this.querySelector<HTMLAnchorElement>('[data-go]');
    const said = this.querySelector('[data-said]');
    if (!bar || !link || !said) return;
    bar.hidden = size === 0;
    link.hidden = size < fewestCompared;
    link.search = writeComparison(this.#kind, [...this.#chosen]);
    const key = size === 1 ? 'one' : size === mostCompared ? 'full' : 'some';
    said.textContent = size === 0 ? '' : this.#say(key, String(size));
  }

  #say(key: string, value: string): string {
    return (this.dataset[key] ?? '').replace(/\{\w+\}/, value);
  }
}

customElements.define('compare-ticks', CompareTicksElement);
