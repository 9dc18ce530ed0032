import { answerOf, type PageAnswer } from './answer-of.ts';
import { FacetList } from './facet-list.ts';
import { partOf } from './fill-row.ts';
import { later } from './later.ts';
import { countOtherLanguage, offerOtherLanguage } from './other-language.ts';
import { SearchClient, SearchTrouble } from './pagefind-client.ts';
import { ResultList, step } from './result-list.ts';
import { hasChoices, isEmpty, readForm, readState, writeState } from './search-state.ts';
import type { SearchState } from './search-state.ts';
import { showView, type View } from './views.ts';
import { fillWords, type Words } from './words.ts';

/** Answers the form it wraps, and keeps the question in the address. Without it, the page lists everything. */
export class SearchPageElement extends HTMLElement {
  readonly #title = document.title;
  #words: Words = {};
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
    const { words = '{}', base = '/', language = 'id', lastType } = this.dataset;
    this.#words = JSON.parse(words) as Words;
    this.#facets = new FacetList(this, this.#words);
    this.#client = new SearchClient(base, language, lastType);
    this.#results = new ResultList(this, this.#client);
    const facets = partOf(this, 'facets') as HTMLDetailsElement;
    facets.addEventListener('toggle', () => {
      if (facets.open && this.dataset.view === 'results') void this.#answer(this.#state());
    });
    facets.open = matchMedia('(min-width: 56rem)').matches;
    for (const type of ['input', 'submit', 'click']) this.addEventListener(type, this);
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
    if (button.dataset.more !== undefined) this.#results.showMore().catch(this.#showTrouble);
    else if (button.dataset.retry !== undefined) void this.#answer(this.#state());
    else {
      this.#facets.undo(button.dataset.undo, button.dataset.value);
      this.#ask('pushState');
      const next = partOf(this, 'chip-list').querySelector('button');
      const facets = partOf(this, 'facets');
      (next ?? (facets.hidden ? partOf(this, 'field') : facets.querySelector('summary')))?.focus();
    }
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
      const answer = await answerOf(this.#client, this.#facets, state, step);
      if (turn === this.#turn) this.#showAnswer(state, answer);
    } catch (cause) {
      if (turn === this.#turn) this.#showTrouble(cause);
    }
    if (turn === this.#turn) this.removeAttribute('aria-busy');
  }

  #showAnswer(state: SearchState, answer: PageAnswer): void {
    const { query } = state;
    const { count, counts } = answer;
    const kind = count === 0 ? 'none' : count === 1 ? 'one' : 'many';
    const values = { count: this.#format(count), query };
    this.#results.show(answer);
    this.#facets.showCounts(counts, this.#format);
    partOf(this, 'fewer').hidden = !hasChoices(state);
    offerOtherLanguage(this.#otherLanguage, query, this.#words);
    this.#show(
      count > 0 ? 'results' : 'none',
      fillWords(this.#words, query ? `${kind}-for` : kind, values),
    );
  }

  readonly #showTrouble = (cause: unknown): void => {
    const trouble = cause instanceof SearchTrouble ? cause.trouble : 'blocked';
    const reason = fillWords(this.#words, trouble);
    partOf(this, 'reason').textContent = reason;
    this.#show('trouble', reason);
  };

  /** Where this language has nothing, asks the other one, unless bytes are dear to the reader. */
  #lookElsewhere(): void {
    const { connection } = navigator as { connection?: { saveData?: boolean } };
    const link = this.#otherLanguage;
    if (this.dataset.view !== 'none' || link.hidden || connection?.saveData) return;
    void countOtherLanguage(link, this.dataset.base ?? '/', this.#words);
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
