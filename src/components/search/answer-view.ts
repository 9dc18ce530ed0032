import { writeCount } from '#i18n/write-count.ts';
import type { PageAnswer } from './answer-of.ts';
import type { FacetList } from './facet-list.ts';
import { partOf } from './fill-row.ts';
import type { Counts } from './pagefind.ts';
import type { SearchClient } from './pagefind-client.ts';
import { ResultList } from './result-list.ts';
import { hasChoices, type PageType, type SearchState } from './search-state.ts';
import type { Settings } from './settings.ts';
import { showView } from './views.ts';
import { fillWords } from './words.ts';

/** Everything a search page shows of an answer, beside the form: the view, what is said, the results. */
export class AnswerView {
  readonly #root: HTMLElement;
  readonly #settings: Settings;
  readonly #facets: FacetList;
  readonly results: ResultList;

  constructor(root: HTMLElement, settings: Settings, client: SearchClient, facets: FacetList) {
    this.#root = root;
    this.#settings = settings;
    this.#facets = facets;
    this.results = new ResultList(root, client, settings.words, this.#format);
  }

  /** Shows an answer in the view that it needs, with the sentence that is said of it; done when all of it is drawn. */
  async show(state: SearchState, answer: PageAnswer): Promise<void> {
    const { query } = state;
    const { count, found, groups } = answer;
    const { words, types } = this.#settings;
    const few = groups.length > 0 ? 'part' : 'none';
    const view = count > 0 ? 'results' : few;
    const kind = count === 0 ? few : count === 1 ? 'one' : 'many';
    const values = { count: this.#format(count), query };
    const byName = Object.entries(answer.types).map(([type, one]) => [
      types[type as PageType],
      one,
    ]);
    const drawn = this.results.show(answer);
    this.#facets.showCounts(
      { type: Object.fromEntries(byName) as Record<string, number | undefined> },
      this.#format,
    );
    partOf(this.#root, 'fewer').hidden = !hasChoices(state);
    partOf(this.#root, 'add-sources').hidden = !found.lacksSources;
    const said = fillWords(words, query ? `${kind}-for` : kind, values);
    showView(
      this.#root,
      view,
      found.lacksSources ? `${said} ${fillWords(words, 'without-sources')}` : said,
    );
    await drawn;
  }

  /** Writes how many pages each value of each facet would show. */
  showCounts(counts: Counts): void {
    this.#facets.showCounts(counts, this.#format);
  }

  readonly #format = (count: number): string => writeCount(this.#settings.language, count);
}
