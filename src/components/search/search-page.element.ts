import type { AnswerView } from './answer-view.ts';
import { moveAmong } from './arrow-keys.ts';
import { FacetList } from './facet-list.ts';
import { partOf } from './fill-row.ts';
import { later } from './later.ts';
import { NamesAsTyped } from './names-as-typed.ts';
import { SearchClient } from './pagefind-client.ts';
import { failWith } from './search-trouble.ts';
import { isEmpty, readForm, readState, writeState } from './search-state.ts';
import type { SearchState } from './search-state.ts';
import { settingsOf, type Settings } from './settings.ts';
import { showTrouble, showView } from './views.ts';

// One or two letters begin so many words that an answer costs over 30 KB; they are searched once they are sent.
const tooShort = /^[a-z]{1,2}$/i;

const mostNames = 5;

// What only an answer needs is not loaded with the page.
const loadAnswering = () => import('./answering.ts').catch(failWith('offline'));

/** Answers the form it wraps, and keeps the question in the address. Without it, the page lists everything. */
export class SearchPageElement extends HTMLElement {
  readonly #title = document.title;
  #settings!: Settings;
  #facets!: FacetList;
  #client!: SearchClient;
  /** Made with the first answer. */
  #view: AnswerView | undefined;
  readonly #names = new NamesAsTyped(async () => {
    // Two loads at once.
    void this.#client.open().catch(() => undefined);
    const { BegunNames } = await import('./begun-names.ts');
    return new BegunNames(partOf(this, 'begun'), this.#client, this.#settings, mostNames);
  });
  #turn = 0;
  #typed = later(200, () => {
    this.#ask('replaceState');
  });
  #settled = later(1000, () => {
    partOf(this, 'status').textContent = partOf(this, 'said').textContent;
    if (this.dataset.view === 'none') void this.#lookElsewhere();
  });
  /** Facets other than the type are counted when the reader has stopped typing, and only where they are in sight. */
  #counted = later(400, () => void this.#count().catch(() => undefined));

  connectedCallback(): void {
    this.#settings = settingsOf(this);
    const { words, base, language, types } = this.#settings;
    this.#facets = new FacetList(this, words);
    this.#client = new SearchClient(base, language, types);
    const facets = partOf(this, 'facets') as HTMLDetailsElement;
    facets.addEventListener('toggle', this.#counted);
    facets.open = matchMedia('(min-width: 56rem)').matches;
    for (const type of ['input', 'submit', 'click', 'keydown']) this.addEventListener(type, this);
    this.addEventListener('focusin', () => void this.#names.prepare(), { once: true });
    window.addEventListener('popstate', this);
    this.#restore();
  }

  disconnectedCallback(): void {
    window.removeEventListener('popstate', this);
  }

  handleEvent(event: Event): void {
    if (event.type === 'popstate') this.#restore();
    else if (event.type === 'keydown') this.#move(event as KeyboardEvent);
    else if (event.type === 'click') this.#press(event.target as HTMLElement);
    else if (event.type === 'submit') {
      event.preventDefault();
      this.#ask('pushState');
    } else if ((event.target as HTMLInputElement).type === 'checkbox') this.#ask('pushState');
    else this.#type((event.target as HTMLInputElement).value.trim());
  }

  /** Names follow each letter, the search a pause. */
  #type(query: string): void {
    void this.#names.show(query);
    if (!tooShort.test(query)) this.#typed();
  }

  /** The arrows go from the field through the results, Escape from a result back to the field. */
  #move(event: KeyboardEvent): void {
    const field = partOf(this, 'field');
    const links = [...this.querySelectorAll<HTMLElement>('[data-begun] a, [data-groups] h4 a')];
    const leaves = event.key === 'Escape' && links.some((link) => link === event.target);
    if (leaves) field.focus();
    if (leaves || moveAmong([field, ...links], event)) event.preventDefault();
  }

  #press(target: HTMLElement): void {
    const button = target.closest('button');
    if (!button || button.type === 'submit') return;
    const { more, retry, only, addSources } = button.dataset;
    if (more !== undefined) this.#view?.results.showMore(button).catch(this.#showTrouble);
    else if (retry !== undefined) void this.#answer(this.#state());
    else if (addSources !== undefined) void this.#addSources();
    else if (only !== undefined) {
      this.#facets.only('type', only)?.focus();
      this.#ask('pushState');
    } else this.#undo(button);
  }

  /** Asks the same of the pages of sources too, and takes the reader to the first of them. */
  async #addSources(): Promise<void> {
    const turn = this.#turn + 1;
    this.#client.addSources();
    await this.#answer(this.#state());
    if (turn === this.#turn) this.#view?.results.focusOn(this.#settings.types.source);
  }

  #undo({ dataset: { undo, value } }: HTMLElement): void {
    this.#facets.undo(undo, value);
    this.#ask('pushState');
    const next = partOf(this, 'chip-list').querySelector('button');
    const facets = partOf(this, 'facets');
    (next ?? (facets.hidden ? partOf(this, 'field') : facets.querySelector('summary')))?.focus();
  }

  #state(): SearchState {
    return readForm(new FormData(partOf(this, 'form') as HTMLFormElement));
  }

  /** Takes the question from the address: on arrival, and on the way back and forward. */
  #restore(): void {
    const state = readState(new URLSearchParams(location.search));
    (partOf(this, 'field') as HTMLInputElement).value = state.query;
    this.#facets.choose(state);
    void this.#names.clear();
    const asked = this.#state();
    if (!this.dataset.view && !isEmpty(asked)) showView(this, 'loading');
    void this.#answer(asked);
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
    if (isEmpty(state)) showView(this, 'entrances');
    else {
      this.setAttribute('aria-busy', 'true');
      await this.#find(state, turn).catch((cause: unknown) => {
        if (turn === this.#turn) this.#showTrouble(cause);
      });
    }
    if (turn !== this.#turn) return;
    this.removeAttribute('aria-busy');
    this.#settled();
  }

  async #find(state: SearchState, turn: number): Promise<void> {
    // Two loads at once; if this one fails, the answer below fails too and tells.
    void this.#client.open().catch(() => undefined);
    const { AnswerView, answerOf, loadNear, offerElsewhere, showNames } = await loadAnswering();
    const answer = await answerOf(this.#client, this.#facets, state);
    const near = await loadNear(state.query, answer.found, this.#settings);
    if (turn !== this.#turn) return;
    showNames(partOf(this, 'near'), this.#settings.base, near);
    offerElsewhere(this, this.#settings, state, answer);
    this.#view ??= new AnswerView(this, this.#settings, this.#client, this.#facets);
    await this.#view.show(state, answer);
    this.#counted();
  }

  async #lookElsewhere(): Promise<void> {
    const { lookElsewhere } = await loadAnswering();
    lookElsewhere(this, this.#settings);
  }

  async #count(): Promise<void> {
    if (!this.#facets.isOpen || this.dataset.view !== 'results') return;
    const turn = this.#turn;
    const { countsFor } = await loadAnswering();
    const counts = await countsFor(this.#client, this.#facets, this.#state());
    if (turn === this.#turn) this.#view?.showCounts(counts);
  }

  readonly #showTrouble = (cause: unknown): void => {
    showTrouble(this, this.#settings.words, cause);
  };
}

if (!customElements.get('search-page')) customElements.define('search-page', SearchPageElement);
