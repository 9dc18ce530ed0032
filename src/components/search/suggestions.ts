import { moveAmong } from './arrow-keys.ts';
import { BegunNames } from './begun-names.ts';
import { ask, firstOf } from './best-first.ts';
import { copyOf, fillExcerpt, fillLink, partOf } from './fill-row.ts';
import { later } from './later.ts';
import { loadNear } from './load-near.ts';
import { showNames } from './name-links.ts';
import type { FoundPage } from './pagefind.ts';
import { SearchClient } from './pagefind-client.ts';
import { settingsOf, type Settings } from './settings.ts';
import { fillWords } from './words.ts';

const most = 5;
const mostNames = 3;

/** The panel of results below one search field, and the keys that move in it. */
class Suggestions {
  readonly #root: HTMLElement;
  readonly #field: HTMLInputElement;
  readonly #panel: HTMLElement;
  readonly #settings: Settings;
  readonly #client: SearchClient;
  readonly #begun: BegunNames;
  readonly #search = later(150, () => void this.#suggest());
  readonly #say = later(700, () => {
    partOf(this.#root, 'status').textContent = this.#said;
  });
  #said = '';
  #pages: readonly FoundPage[] = [];
  #turn = 0;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#field = partOf(root, 'field') as HTMLInputElement;
    this.#panel = partOf(root, 'panel');
    this.#settings = settingsOf(root);
    const { base, language, types } = this.#settings;
    this.#client = new SearchClient(base, language, types);
    const begun = partOf(root, 'begun');
    this.#begun = new BegunNames(begun, this.#client, this.#settings, mostNames);
    root.addEventListener('input', () => {
      this.#type();
    });
    root.addEventListener('keydown', (event) => {
      this.#move(event);
    });
    root.addEventListener('focusin', ({ relatedTarget }) => {
      if (!root.contains(relatedTarget as Node | null)) this.#unfold();
    });
    root.addEventListener('focusout', ({ relatedTarget }) => {
      if (!root.contains(relatedTarget as Node | null)) this.#panel.hidden = true;
    });
    // A press on a link must not take the focus away first: Safari gives links none, and the panel would be gone.
    this.#panel.addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
    this.#client.open().catch(() => undefined);
    if (this.#field.value) this.#type();
  }

  /** Names follow each letter, the search a pause. */
  #type(): void {
    void this.#name();
    this.#search();
  }

  /** Shows the panel while it has something to say and the reader is in it or its field. */
  #unfold(): void {
    const isEmpty = !this.#said && this.#begun.addresses.length === 0;
    this.#panel.hidden = isEmpty || !this.#root.matches(':focus-within');
  }

  async #name(): Promise<void> {
    await this.#begun.show(this.#field.value);
    this.#list();
    this.#linkToAll();
    this.#unfold();
  }

  async #suggest(): Promise<void> {
    const turn = ++this.#turn;
    const query = this.#field.value.trim();
    if (query.length < 2 && /^[a-z]?$/i.test(query)) {
      this.#show([], '');
      return;
    }
    try {
      const found = await ask(this.#client, query);
      const pages = await this.#client.load(found, firstOf(found, most));
      const near = await loadNear(query, found, this.#settings);
      if (turn !== this.#turn) return;
      showNames(partOf(this.#root, 'near'), this.#settings.base, near);
      const count = Math.max(found.results.length, pages.length);
      const some = found.lacksSources ? 'some' : count === 1 ? 'one' : 'many';
      const key = count === 0 ? 'none' : some;
      this.#show(pages, fillWords(this.#settings.words, key, { count }));
    } catch {
      if (turn === this.#turn) this.#show([], fillWords(this.#settings.words, 'trouble'));
    }
  }

  #show(pages: readonly FoundPage[], said: string): void {
    this.#said = said;
    this.#say();
    this.#unfold();
    partOf(this.#root, 'note').textContent = pages.length > 0 ? '' : said;
    this.#pages = pages;
    this.#list();
    const key = pages.length > 0 ? 'all' : 'open';
    partOf(this.#root, 'all').textContent = fillWords(this.#settings.words, key);
    this.#linkToAll();
  }

  /** Lists the pages that were found; what stands among the names above is not repeated. */
  #list(): void {
    const row = partOf(this.#root, 'row');
    const named = this.#begun.addresses;
    partOf(this.#root, 'list').replaceChildren(
      ...this.#pages
        .filter(({ url }) => !named.includes(url))
        .map((page) => {
          const copy = copyOf(row);
          fillLink(copy, { title: page.meta.title ?? page.url, url: page.url });
          partOf(copy, 'type').textContent = page.filters.type?.[0] ?? '';
          fillExcerpt(partOf(copy, 'excerpt'), page.excerpt);
          return copy;
        }),
    );
  }

  #linkToAll(): void {
    const all = partOf(this.#root, 'all') as HTMLAnchorElement;
    all.search = new URLSearchParams({ q: this.#field.value.trim() }).toString();
  }

  #move(event: KeyboardEvent): void {
    if (this.#panel.hidden) return;
    const leaves = event.key === 'Escape';
    if (leaves) {
      this.#panel.hidden = true;
      this.#field.focus();
    }
    const stops = [this.#field, ...this.#panel.querySelectorAll('a')];
    if (leaves || moveAmong(stops, event)) event.preventDefault();
  }
}

/** Starts suggesting in a `<site-search>`. */
export const suggestIn = (root: HTMLElement): void => {
  new Suggestions(root);
};
