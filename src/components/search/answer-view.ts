import type { PageAnswer } from './answer-of.ts';
import type { FacetList } from './facet-list.ts';
import { partOf } from './fill-row.ts';
import type { SearchClient } from './pagefind-client.ts';
import { ResultList } from './result-list.ts';
import { hasChoices, type PageType, type SearchState } from './search-state.ts';
import { SearchTrouble } from './search-trouble.ts';
import type { Settings } from './settings.ts';
import { showView, type View } from './views.ts';
import { fillWords } from './words.ts';

/** Everything a search page shows of an answer, beside the form: the view, what is said, the results. */
export class AnswerView {
  readonly #root: HTMLElement;
  readonly #settings: Settings;
  readonly #facets: FacetList;
  #numbers: Intl.NumberFormat | undefined;
  readonly results: ResultList;

  constructor(root: HTMLElement, settings: Settings, client: SearchClient, facets: FacetList) {
    this.#root = root;
    this.#settings = settings;
    this.#facets = facets;
    this.results = new ResultList(root, client, settings.words, this.format);
  }

  /** Shows an answer in the view that it needs, with the sentence that is said of it. */
  show(state: SearchState, answer: PageAnswer): void {
    const { query } = state;
    const { count, found, groups } = answer;
    const { words, types } = this.#settings;
    const few = groups.length > 0 ? 'part' : 'none';
    const view = count > 0 ? 'results' : few;
    const kind = count === 0 ? few : count === 1 ? 'one' : 'many';
    const values = { count: this.format(count), query };
    const byName = Object.entries(answer.types).map(([type, one]) => [
      types[type as PageType],
      one,
    ]);
    this.results.show(answer);
    this.#facets.showCounts(
      { type: Object.fromEntries(byName) as Record<string, number | undefined> },
      this.format,
    );
    partOf(this.#root, 'fewer').hidden = !hasChoices(state);
    partOf(this.#root, 'add-sources').hidden = !found.lacksSources;
    const said = fillWords(words, query ? `${kind}-for` : kind, values);
    this.turnTo(view, found.lacksSources ? `${said} ${fillWords(words, 'without-sources')}` : said);
  }

  showTrouble(cause: unknown): void {
    const trouble = cause instanceof SearchTrouble ? cause.trouble : 'blocked';
    const reason = fillWords(this.#settings.words, trouble);
    partOf(this.#root, 'reason').textContent = reason;
    this.turnTo('trouble', reason);
  }

  turnTo(view: View, said = ''): void {
    showView(this.#root, view, said);
  }

  // Made for the first answer and kept: made with the page, it takes a slow phone some 40 ms.
  readonly format = (count: number): string =>
    (this.#numbers ??= new Intl.NumberFormat(this.#settings.language)).format(count);
}
