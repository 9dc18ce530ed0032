import { answerOf, countsFor, type PageAnswer } from './answer-of.ts';
import { moveAmong } from './arrow-keys.ts';
import { FacetList } from './facet-list.ts';
import { partOf } from './fill-row.ts';
import { later } from './later.ts';
import { linkToList } from './list-links.ts';
import { loadNear, showNear } from './near-name-links.ts';
import { countOtherLanguage, offerOtherLanguage } from './other-language.ts';
import { SearchClient } from './pagefind-client.ts';
import { ResultList } from './result-list.ts';
import { hasChoices, isEmpty, readForm, readState, writeState } from './search-state.ts';
import type { SearchState } from './search-state.ts';
import { SearchTrouble } from './search-trouble.ts';
import { settingsOf, type Settings } from './settings.ts';
import { showView, type View } from './views.ts';
import { fillWords } from './words.ts';

/** Answers the form it wraps, and keeps the question in the address. Without it, the page lists everything. */
export class SearchPageElement extends HTMLElement {
  readonly #title = document.title;
  #settings!: Settings;
  #facets!: FacetList;
  #client!: SearchClient;
  #results!: ResultList;
  #turn = 0;
  #typed = later(200, () => {
    this.#ask('replaceState');
  });
  #settled = later(1000, () => {
    partOf(this, 'status').textContent = partOf(this, 'said').textContent;
    this.#lookElsewhere();
  });

  connectedCallback(): void {
    this.#settings = settingsOf(this);
    const { words, base, language, types } = this.#settings;
    this.#facets = new FacetList(this, words);
    this.#client = new SearchClient(base, language, types);
    this.#results = new ResultList(this, this.#client, words, this.#format);
    const facets = partOf(this, 'facets') as HTMLDetailsElement;
    facets.addEventListener('toggle', () => {
      if (facets.open && this.dataset.view === 'results') void this.#answer(this.#state());
    });
    facets.open = matchMedia('(min-width: 56rem)').matches;
    for (const type of ['input', 'submit', 'click', 'keydown']) this.addEventListener(type, this);
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
    else if (event.type === 'keydown') this.#move(event as KeyboardEvent);
    else if (event.type === 'click') this.#press(event.target as HTMLElement);
    else if (event.type === 'submit') {
      event.preventDefault();
      this.#ask('pushState');
    } else if ((event.target as HTMLInputElement).type === 'checkbox') this.#ask('pushState');
    else if (!/^[a-z]$/i.test((event.target as HTMLInputElement).value.trim())) this.#typed();
  }

  /** The arrows go from the field through the results, Escape from a result back to the field. */
  #move(event: KeyboardEvent): void {
    const field = partOf(this, 'field');
    const links = [...this.querySelectorAll<HTMLElement>('[data-groups] h4 a')];
    const leaves = event.key === 'Escape' && links.some((link) => link === event.target);
    if (leaves) field.focus();
    if (leaves || moveAmong([field, ...links], event)) event.preventDefault();
  }

  #press(target: HTMLElement): void {
    const button = target.closest('button');
    if (!button || button.type === 'submit') return;
    if (button.dataset.more !== undefined) this.#results.showMore(button).catch(this.#showTrouble);
    else if (button.dataset.retry !== undefined) void this.#answer(this.#state());
    else if (button.dataset.only !== undefined) this.#showOnly(button.dataset.only);
    else {
      this.#facets.undo(button.dataset.undo, button.dataset.value);
      this.#ask('pushState');
      const next = partOf(this, 'chip-list').querySelector('button');
      const facets = partOf(this, 'facets');
      (next ?? (facets.hidden ? partOf(this, 'field') : facets.querySelector('summary')))?.focus();
    }
  }

  #showOnly(type: string): void {
    this.#facets.only('type', type)?.focus();
    this.#ask('pushState');
  }

  #state(): SearchState {
    return readForm(new FormData(partOf(this, 'form') as HTMLFormElement));
  }

  /** Takes the question from the address: on arrival, and on the way back and forward. */
  #restore(): void {
    const state = readState(new URLSearchParams(location.search));
    (partOf(this, 'field') as HTMLInputElement).value = state.query;
    this.#facets.choose(state);
    const asked = this.#state();
    if (!this.dataset.view && !isEmpty(asked)) this.#show('loading', '');
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
    if (isEmpty(state)) {
      this.removeAttribute('aria-busy');
      this.#show('entrances', '');
      return;
    }
    this.setAttribute('aria-busy', 'true');
    try {
      const answer = await answerOf(this.#client, this.#facets, state);
      const near = await loadNear(state.query, answer.found, this.#settings);
      if (turn === this.#turn) {
        showNear(partOf(this, 'near'), this.#settings.base, near);
        this.#showAnswer(state, answer);
      }
      const counts = await countsFor(this.#client, this.#facets, state);
      if (turn === this.#turn) this.#facets.showCounts(counts, this.#format);
    } catch (cause) {
      if (turn === this.#turn) this.#showTrouble(cause);
    }
    if (turn === this.#turn) this.removeAttribute('aria-busy');
  }

  #showAnswer(state: SearchState, answer: PageAnswer): void {
    const { query } = state;
    const { count, groups } = answer;
    const { words } = this.#settings;
    const few = groups.length > 0 ? 'part' : 'none';
    const view = count > 0 ? 'results' : few;
    const kind = count === 0 ? few : count === 1 ? 'one' : 'many';
    const values = { count: this.#format(count), query };
    this.#results.show(answer);
    linkToList(this, state, answer);
    partOf(this, 'fewer').hidden = !hasChoices(state);
    offerOtherLanguage(this.#otherLanguage, query, words);
    const said = fillWords(words, query ? `${kind}-for` : kind, values);
    this.#show(view, said);
  }

  readonly #showTrouble = (cause: unknown): void => {
    const trouble = cause instanceof SearchTrouble ? cause.trouble : 'blocked';
    const reason = fillWords(this.#settings.words, trouble);
    partOf(this, 'reason').textContent = reason;
    this.#show('trouble', reason);
  };

  /** Where this language has nothing, asks the other one, unless bytes are dear to the reader. */
  #lookElsewhere(): void {
    const { connection } = navigator as { connection?: { saveData?: boolean } };
    const link = this.#otherLanguage;
    if (this.dataset.view !== 'none' || link.hidden || connection?.saveData) return;
    void countOtherLanguage(link, this.#settings.base, this.#settings.words);
  }

  #show(view: View, said: string): void {
    showView(this, view, said);
    this.#settled();
  }

  get #otherLanguage(): HTMLAnchorElement {
    return partOf(this, 'other-language') as HTMLAnchorElement;
  }

  readonly #format = (count: number): string =>
    new Intl.NumberFormat(this.dataset.language).format(count);
}

if (!customElements.get('search-page')) customElements.define('search-page', SearchPageElement);
