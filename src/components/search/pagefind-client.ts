import { askedAs } from './asked-as.ts';
import { nameToken } from './name-token.ts';
import type { OpenedIndex } from './opened-index.ts';
import type { Answer, Counts, Current, Filters, FoundPage, Result } from './pagefind.ts';
import { ranked, type Ranked, type TypeOf } from './ranking.ts';
import { failWith, SearchTrouble, type Trouble } from './search-trouble.ts';
import type { Settings } from './settings.ts';

type Opened = OpenedIndex & { folder: string; counting?: Promise<unknown> };

// What only a question needs is not loaded with the page.
const loadOpening = () => import('./opened-index.ts').catch(failWith('offline'));

/** What one question finds in the index that lies in `folder`. */
export type Found = Ranked & {
  folder: string;
  filters: Counts;
  typeOf: TypeOf;
  /** The question as the index was asked it. */
  asked: string;
  /** The words of the question that no page has. */
  unknown: string[];
  /** Pages that may bear the whole question as a name. */
  alike: Result[];
  /** Whether pages of sources may have an answer too, and were not asked. */
  lacksSources: boolean;
};

/** The index of one language of a site that lies at `base`; loads nothing before the first question. */
export class SearchClient {
  readonly #base: string;
  readonly #language: 'id' | 'en';
  readonly #types: Settings['types'];
  #opened: Promise<Opened> | undefined;
  #latest: Promise<Current> | undefined;
  #withSources = false;
  readonly #pages = new WeakMap<Result, Promise<FoundPage>>();

  /** `types` are the types of pages by their names in the index. */
  constructor(base: string, language: Settings['language'], types: Settings['types'] = {}) {
    this.#base = base;
    this.#language = language;
    this.#types = types;
  }

  /** Loads ahead what every question needs. */
  async open(): Promise<void> {
    await this.#open();
  }

  /** What the site said of its index when this one was opened; there before the index is. */
  async about(): Promise<Current> {
    void this.open().catch(() => undefined);
    return this.#latest ?? this.#current();
  }

  /** From here on, answers count the pages under each value of every facet. */
  async count(): Promise<void> {
    const opened = await this.#open();
    await (opened.counting ??= this.#guard(opened.folder, opened.index.filters()));
  }

  /** From here on, the pages of sources are asked too, which a large index leaves for later. */
  addSources(): void {
    this.#withSources = true;
  }

  /** The pages that match, best first; an empty query matches all. */
  async search(query: string, filters: Filters = {}): Promise<Found> {
    const found = await this.#ask(query, filters);
    if (found.results.length > 0 || (await this.#current()).folder === found.folder) return found;
    // Pagefind finds nothing where parts of its index are gone: the site was published anew meanwhile.
    this.#opened = undefined;
    return this.#ask(query, filters);
  }

  /** The pages behind some of the results; one that several steps of an answer look at is asked for once. */
  load({ folder }: Pick<Found, 'folder'>, results: readonly Result[]): Promise<FoundPage[]> {
    return this.#guard(folder, Promise.all(results.map((result) => this.#pageOf(result))));
  }

  #pageOf(result: Result): Promise<FoundPage> {
    const known = this.#pages.get(result);
    if (known) return known;
    const page = result.data();
    this.#pages.set(result, page);
    // What failed is asked for once more when the reader tries again.
    page.catch(() => this.#pages.delete(result));
    return page;
  }

  async #ask(query: string, filters: Filters): Promise<Found> {
    const mayBeSource = this.#mayBeSource(filters);
    if (mayBeSource && filters.type) this.addSources();
    const mayLack = mayBeSource && !this.#withSources;
    const { folder, index, typeOf, within, addSources } = await this.#open();
    const lacksSources = mayLack && addSources !== undefined;
    const asked = askedAs(query, this.#language);
    const find = (words: string | null, inParts?: Filters): Promise<Answer> =>
      this.#guard(folder, index.search(words, { filters: { ...filters, ...inParts } }));
    const words = asked.includes('"') ? [] : asked.split(' ');
    const alone = words.length > 1 ? words : [];
    const asking = [nameToken(query) || null, ...alone].map((one) => find(one));
    const [alike = [], ...found] = (await Promise.all(asking)).map(({ results }) => results);
    const whole = await find(asked || null, within(found));
    const unknown = words.filter((_, at) => (found[at] ?? whole.results).length === 0);
    const { filters: counts } = whole;
    const lists = ranked(whole.results, found, typeOf);
    return { folder, filters: counts, typeOf, asked, unknown, alike, lacksSources, ...lists };
  }

  /** A source has no facet but its type. */
  #mayBeSource({ type, ...others }: Filters): boolean {
    const isChosen = !type || type.any.some((name) => name === this.#types.source);
    return isChosen && Object.keys(others).length === 0;
  }

  /** The index with the parts that are asked for; one that cannot be loaded is opened anew the next time. */
  async #open(): Promise<Opened> {
    try {
      const opened = await (this.#opened ??= this.#openNow());
      const { folder, addSources } = opened;
      if (this.#withSources && addSources) await this.#guard(folder, addSources());
      return opened;
    } catch (cause) {
      this.#opened = undefined;
      throw cause;
    }
  }

  async #openNow(): Promise<Opened> {
    this.#latest = this.#current();
    const [current, { openIndex }] = await Promise.all([this.#latest, loadOpening()]);
    const { folder } = current;
    const opening = openIndex(this.#base, current, this.#language, this.#types);
    return { folder, ...(await this.#guard(folder, opening)) };
  }

  /** The index that the site has now, past every cache. */
  async #current(): Promise<Current> {
    const address = `${this.#base}pagefind/current.json`;
    const response = await fetch(address, { cache: 'no-cache' }).catch(failWith('offline'));
    if (!response.ok) throw new SearchTrouble('missing');
    return (await response.json().catch(failWith('missing'))) as Current;
  }

  async #guard<Value>(folder: string, attempt: Promise<Value>): Promise<Value> {
    try {
      return await attempt;
    } catch (cause) {
      throw new SearchTrouble(await this.#reason(folder), cause);
    }
  }

  /** Tells an index that is gone from a browser that forbids its use. */
  async #reason(folder: string): Promise<Trouble> {
    if ((await this.#current()).folder !== folder) return 'stale';
    const entry = `${this.#base}pagefind/${folder}/${this.#language}/pagefind-entry.json`;
    const response = await fetch(entry, { cache: 'no-cache' }).catch(failWith('offline'));
    return response.ok ? 'blocked' : 'stale';
  }
}
