import { countsFor } from './facet-counts.ts';
import { FacetList } from './facet-list.ts';
import { isFarMatch } from './far-match.ts';
import { partOf } from './fill-row.ts';
import { later } from './later.ts';
import { countOtherLanguage, offerOtherLanguage } from './other-language.ts';
import type { FoundPage } from './pagefind.ts';
import { SearchClient, SearchTrouble, type Found } from './pagefind-client.ts';
import { rowsOf } from './result-rows.ts';
import { isEmpty, readState, writeState, type SearchState } from './search-state.ts';
import { fillWords, type Words } from './words.ts';

type View = 'entrances' | 'results' | 'none' | 'trouble';
const step = 10;

/** Answers the form it wraps, and keeps the question in the address. Without it, the page lists everything. */
export class SearchPageElement extends HTMLElement {
  readonly #title = document.title;
  #words: Words = {};
  #facets!: FacetList;
  #client!: SearchClient;
  #found: Found | undefined;
  #turn = 0;
  #typed = later(200, () => {
    this.#ask('replaceState');
  });
  #announce = later(700, () => {
    partOf(this, 'status').textContent = partOf(this, 'said').textContent;
  });
  #settled = later(1000, () => {
    this.#lookElsewhere();
  });

  connectedCallback(): void {
    const { words = '{}', base = '/', language = 'id' } = this.dataset;
    this.#words = JSON.parse(words) as Words;
    this.#facets = new FacetList(this, this.#words);
    this.#client = new SearchClient(base, language, { isCounting: true });
    (partOf(this, 'facets') as HTMLDetailsElement).open = matchMedia('(min-width: 56rem)').matches;
    this.addEventListener('input', this);
    this.addEventListener('submit', this);
    this.addEventListener('click', this);
    this.addEventListener('focusin', () => void this.#client.open().catch(() => undefined), {
      once: true,
    });
    window.addEventListener('popstate', this);
    this.#restore();
  }

  disconnectedCallback(): void {
    window.removeEventListener('popstate', this);
  }

  handleEvent(event: Event): void {
    if (event.type === 'popstate') this.#restore();
    else if (event.type === 'click') this.#press(event.target as HTMLElement);
    else if (event.type === 'submit') {
      event.preventDefault();
      this.#ask('pushState');
    } else if ((event.target as HTMLInputElement).type === 'checkbox') this.#ask('pushState');
    else this.#typed();
  }

  #press(target: HTMLElement): void {
    const button = target.closest('button');
    if (!button || button.type === 'submit') return;
    if (button.dataset.more !== undefined) void this.#showMore();
    else if (button.dataset.retry !== undefined) void this.#answer(this.#state());
    else {
      this.#facets.undo(button.dataset.undo, button.dataset.value);
      this.#ask('pushState');
      partOf(this, 'field').focus();
    }
  }

  #state(): SearchState {
    const asked = new URLSearchParams();
    for (const [name, value] of new FormData(partOf(this, 'form') as HTMLFormElement))
      if (typeof value === 'string') asked.append(name, value);
    return readState(asked);
  }

  /** Takes the question from the address: on arrival, and on the way back and forward. */
  #restore(): void {
    const state = readState(new URLSearchParams(location.search));
    (partOf(this, 'field') as HTMLInputElement).value = state.query;
    this.#facets.choose(state);
    void this.#answer(this.#state());
  }

  #ask(how: 'pushState' | 'replaceState'): void {
    const state = this.#state();
    const address = location.pathname + writeState(state);
    if (address !== location.pathname + location.search) history[how](null, '', address);
    void this.#answer(state);
  }

  async #answer(state: SearchState): Promise<void> {
    const turn = ++this.#turn;
    document.title = state.query ? `${state.query} · ${this.#title}` : this.#title;
    this.#facets.showChips();
    if (isEmpty(state)) {
      this.#show('entrances', '');
      return;
    }
    this.ariaBusy = 'true';
    try {
      const found = await this.#client.search(state.query, this.#facets.filtersOf(state));
      const counts = await countsFor(this.#client, state, this.#facets.filtersOf, found);
      const pages = await this.#client.load(found, 0, step);
      if (turn !== this.#turn) return;
      this.#facets.showCounts(counts, this.#format);
      this.#showFound(state, found, pages);
    } catch (cause) {
      if (turn === this.#turn) this.#showTrouble(cause);
    }
    this.ariaBusy = null;
  }

  #showFound(state: SearchState, found: Found, pages: readonly FoundPage[]): void {
    const { query } = state;
    const excerpts = pages.map(({ excerpt }) => excerpt);
    const count = isFarMatch(query, excerpts) ? 0 : found.results.length;
    const key = (count === 0 ? 'none' : count === 1 ? 'one' : 'many') + (query ? '-for' : '');
    const said = fillWords(this.#words, key, { count: this.#format(count), query });
    this.#found = found;
    partOf(this, 'list').replaceChildren(...(count > 0 ? rowsOf(this, pages) : []));
    partOf(this, 'more').hidden = count <= step;
    offerOtherLanguage(partOf(this, 'other-language') as HTMLAnchorElement, query, this.#words);
    this.#settled();
    this.#show(count > 0 ? 'results' : 'none', said);
  }

  async #showMore(): Promise<void> {
    const list = partOf(this, 'list');
    const found = this.#found;
    if (!found) return;
    const shown = list.children.length;
    try {
      const rows = rowsOf(this, await this.#client.load(found, shown, shown + step));
      if (found !== this.#found) return;
      list.append(...rows);
      partOf(this, 'more').hidden = list.children.length >= found.results.length;
      rows[0]?.querySelector('a')?.focus();
    } catch (cause) {
      this.#showTrouble(cause);
    }
  }

  #showTrouble(cause: unknown): void {
    const trouble = cause instanceof SearchTrouble ? cause.trouble : 'blocked';
    const reason = fillWords(this.#words, trouble);
    partOf(this, 'reason').textContent = reason;
    this.#show('trouble', reason);
  }

  /** Once the reader has stopped typing, and if bytes are not dear. */
  #lookElsewhere(): void {
    const { connection } = navigator as { connection?: { saveData?: boolean } };
    const link = partOf(this, 'other-language') as HTMLAnchorElement;
    if (this.dataset.view !== 'none' || link.hidden || connection?.saveData) return;
    void countOtherLanguage(link, this.dataset.base ?? '/', this.#words);
  }

  #show(view: View, said: string): void {
    this.dataset.view = view;
    for (const part of this.querySelectorAll<HTMLElement>('[data-when]'))
      part.hidden = !part.dataset.when?.split(' ').includes(view);
    for (const line of this.querySelectorAll('[data-said]')) line.textContent = said;
    this.#announce();
  }

  readonly #format = (count: number): string =>
    new Intl.NumberFormat(this.dataset.language).format(count);
}

if (!customElements.get('search-page')) customElements.define('search-page', SearchPageElement);
