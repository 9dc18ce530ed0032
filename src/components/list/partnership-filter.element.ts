const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Narrows the table it wraps to the chosen values and keeps them in the address. Without JavaScript, the whole list is there. */
export class PartnershipFilterElement extends HTMLElement {
  #hasAllRows = false;
  /** Rows that the page itself shows; those of other pages stand behind them. */
  #ownRows = 0;

  connectedCallback(): void {
    this.addEventListener('input', this);
    this.addEventListener('reset', this);
    globalThis.addEventListener('popstate', this);
    this.#ownRows = this.#rows.length;
    this.#readAddress();
    void this.#apply();
  }

  disconnectedCallback(): void {
    globalThis.removeEventListener('popstate', this);
  }

  handleEvent(event: Event): void {
    if (event.type === 'popstate') this.#readAddress();
    // A form is empty only after its reset event has run.
    setTimeout(() => {
      if (event.type !== 'popstate') this.#writeAddress();
      void this.#apply();
    });
  }

  get #form(): HTMLFormElement {
    return this.querySelector('form') ?? document.createElement('form');
  }

  get #rows(): HTMLTableRowElement[] {
    return [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')];
  }

  get #chosen(): [string, string][] {
    return [...new FormData(this.#form)].flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : [],
    );
  }

  #readAddress(): void {
    const wanted = new URLSearchParams(location.search);
    for (const field of this.#form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]'))
      field.value = wanted.get(field.name) ?? '';
  }

  #writeAddress(): void {
    const query = new URLSearchParams(this.#chosen).toString();
    history.replaceState(null, '', query ? `?${query}` : location.pathname);
  }

  /** The other pages of a long list are fetched once, when the first choice is made. */
  async #loadAllRows(): Promise<void> {
    if (this.#hasAllRows) return;
    this.#hasAllRows = true;
    const others = [
      ...this.querySelectorAll<HTMLAnchorElement>('[data-pages] a:not([aria-current])'),
    ];
    for (const { href } of others) {
      const page = new DOMParser().parseFromString(await (await fetch(href)).text(), 'text/html');
      const rows = page.querySelectorAll('partnership-filter tbody tr');
      this.querySelector('tbody')?.append(...rows);
    }
  }

  async #apply(): Promise<void> {
    const chosen = this.#chosen;
    const isFiltered = chosen.length > 0;
    if (isFiltered) await this.#loadAllRows();
    const rows = this.#rows;
    for (const [at, row] of rows.entries())
      row.hidden = isFiltered
        ? !chosen.every(([name, value]) => fits(row, name, value))
        : at >= this.#ownRows;
    const shown = rows.filter((row) => !row.hidden).length;
    this.#tell(isFiltered, shown);
  }

  #tell(isFiltered: boolean, shown: number): void {
    const { shown: words = '', total = '' } = this.dataset;
    const count = isFiltered ? String(shown) : total;
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words.replace('{shown}', count).replace('{total}', total);
    for (const part of this.querySelectorAll<HTMLElement>('.none')) part.hidden = shown > 0;
    for (const part of this.querySelectorAll<HTMLElement>('button[type=reset]'))
      part.hidden = !isFiltered;
    for (const part of this.querySelectorAll<HTMLElement>('[data-pages]')) part.hidden = isFiltered;
    for (const table of this.querySelectorAll('table')) table.hidden = shown === 0;
  }
}

const fits = (row: HTMLElement, name: string, value: string): boolean => {
  const has = row.dataset[name] ?? '';
  return name === 'text' ? has.includes(withoutMarks(value)) : has.split(' ').includes(value);
};

customElements.define('partnership-filter', PartnershipFilterElement);
