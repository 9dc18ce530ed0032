/** Narrows the timeline of all decades to what is chosen and keeps the choice in the address. Without JavaScript, every decade has its page. */
export class TimelineFilterElement extends HTMLElement {
  /** The years that the page itself holds. */
  #own: Element[] = [];
  #all: Promise<Element[]> | undefined;

  connectedCallback(): void {
    this.#own = [...this.querySelectorAll('tbody')];
    this.addEventListener('input', this);
    this.addEventListener('reset', this);
    globalThis.addEventListener('popstate', this);
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

  get #fields(): HTMLSelectElement[] {
    return [...this.querySelectorAll<HTMLSelectElement>('select[name]')];
  }

  get #chosen(): [string, string][] {
    return this.#fields.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]);
  }

  #readAddress(): void {
    const wanted = new URLSearchParams(location.search);
    for (const field of this.#fields) {
      field.value = wanted.get(field.name) ?? '';
      // A value that is not offered leaves the field without any.
      if (field.selectedIndex < 0) field.value = '';
    }
  }

  #writeAddress(): void {
    const query = new URLSearchParams(this.#chosen).toString();
    history.replaceState(null, '', (query ? `?${query}` : location.pathname) + location.hash);
  }

  /** The years of every decade, the latest first; those of other pages are fetched once, when the first choice is made. */
  #allYears(): Promise<Element[]> {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-decades] a.decade')];
    const yearsOf = (address: string): Promise<Element[]> =>
      new URL(address).pathname === location.pathname
        ? Promise.resolve(this.#own)
        : yearsAt(address);
    const addresses = links.toReversed().flatMap(pagesAt);
    return (this.#all ??= Promise.all(addresses.map(yearsOf)).then((all) => all.flat()));
  }

  async #apply(): Promise<void> {
    const chosen = this.#chosen;
    const isFiltered = chosen.length > 0;
    const years = isFiltered ? await this.#allYears().catch(() => this.#own) : this.#own;
    // Another choice may have been made while the other pages were on their way.
    if (String(chosen) !== String(this.#chosen)) return;
    for (const body of this.querySelectorAll('tbody')) body.remove();
    this.querySelector('table')?.append(...years);
    const shown = years.reduce((sum, year) => sum + narrow(year, chosen), 0);
    this.#tell(isFiltered, shown);
    this.#leadToYears(isFiltered);
  }

  #tell(isFiltered: boolean, shown: number): void {
    const { own = '', shown: words = '' } = this.dataset;
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = isFiltered ? words.replace('{shown}', String(shown)) : own;
    for (const part of this.querySelectorAll<HTMLElement>('.none')) part.hidden = shown > 0;
    for (const part of this.querySelectorAll<HTMLElement>('button[type=reset]'))
      part.hidden = !isFiltered;
    for (const table of this.querySelectorAll('table')) table.hidden = shown === 0;
  }

  /** While all years stand on the page, the strip jumps within it and so keeps the choice. */
  #leadToYears(isFiltered: boolean): void {
    for (const link of document.querySelectorAll('[data-decades] svg a')) {
      const href = link.getAttribute('data-href') ?? link.getAttribute('href') ?? '';
      const year = document.getElementById(href.split('#')[1] ?? '');
      const isHere = isFiltered && year?.closest('tbody')?.hidden === false;
      link.setAttribute('data-href', href);
      link.setAttribute('href', isHere ? `#${year.id}` : href);
    }
  }
}

/** The addresses of a decade, which may go on over several pages. */
const pagesAt = ({ href, dataset }: HTMLAnchorElement): string[] =>
  Array.from({ length: Number(dataset.pageCount ?? 1) }, (_, at) =>
    at === 0 ? href : `${href}halaman/${at + 1}/`,
  );

const yearsAt = async (address: string): Promise<Element[]> => {
  const page = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
  return [...page.querySelectorAll('timeline-filter tbody')];
};

/** Hides what does not fit; gives back how many rows of a year do. */
const narrow = (year: Element, chosen: readonly [string, string][]): number => {
  const rows = [...year.querySelectorAll<HTMLElement>('tr[data-kind]')];
  for (const row of rows)
    row.hidden = !chosen.every(([name, value]) =>
      (row.getAttribute(`data-${name}`) ?? '').split(' ').includes(value),
    );
  const shown = rows.filter(({ hidden }) => !hidden).length;
  if (year instanceof HTMLElement) year.hidden = shown === 0;
  const count = year.querySelector<HTMLElement>('.year .count');
  if (count) {
    // A year that goes on over pages tells of all its dates until a choice is made.
    const all = (count.dataset.all ??= count.textContent);
    count.textContent = chosen.length > 0 ? String(shown) : all;
  }
  return shown;
};

customElements.define('timeline-filter', TimelineFilterElement);
