import { askedAs } from './asked-as.ts';
import { nameToken } from './name-token.ts';
import { openPagefind } from './pagefind.ts';
import type { Answer, Counts, Current, Filters, FoundPage, Pagefind, Result } from './pagefind.ts';
import { ranked, type Ranked, type TypeOf } from './ranking.ts';
import { failWith, SearchTrouble, type Trouble } from './search-trouble.ts';
import type { PageType } from './search-state.ts';
import type { Settings } from './settings.ts';

type Opened = { folder: string; index: Pagefind; typeOf: TypeOf; counting?: Promise<unknown> };

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
};

/** The index of one language of a site that lies at `base`; loads nothing before the first question. */
export class SearchClient {
  readonly #base: string;
  readonly #language: 'id' | 'en';
  readonly #types: Settings['types'];
  #opened: Promise<Opened> | undefined;

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

  /** From here on, answers count the pages under each value of every facet. */
  async count(): Promise<void> {
    const opened = await this.#open();
    await (opened.counting ??= this.#guard(opened.folder, opened.index.filters()));
  }

  /** The pages that match, best first; an empty query matches all. */
  async search(query: string, filters: Filters = {}): Promise<Found> {
    const found = await this.#ask(query, filters);
    if (found.results.length > 0 || (await this.#current()).folder === found.folder) return found;
    // Pagefind finds nothing where parts of its index are gone: the site was published anew meanwhile.
    this.#opened = undefined;
    return this.#ask(query, filters);
  }

  /** The pages behind some of the results. */
  load({ folder }: Pick<Found, 'folder'>, results: readonly Result[]): Promise<FoundPage[]> {
    return this.#guard(folder, Promise.all(results.map((result) => result.data())));
  }

  async #ask(query: string, filters: Filters): Promise<Found> {
    const { folder, index, typeOf } = await this.#open();
    const asked = askedAs(query, this.#language);
    const find = (words: string | null): Promise<Answer> =>
      this.#guard(folder, index.search(words, { filters }));
    const whole = await find(asked || null);
    const { results: alike } = await find(nameToken(query) || null);
    const words = asked.includes('"') ? [] : asked.split(' ');
    const alone = words.length > 1 ? await Promise.all(words.map(find)) : [];
    const found = alone.map(({ results }) => results);
    const unknown = words.filter((_, at) => (found[at] ?? whole.results).length === 0);
    const { filters: counts } = whole;
    const lists = ranked(whole.results, found, typeOf);
    return { folder, filters: counts, typeOf, asked, unknown, alike, ...lists };
  }

  #open(): Promise<Opened> {
    this.#opened ??= this.#openNow().catch((cause: unknown) => {
      this.#opened = undefined;
      throw cause;
    });
    return this.#opened;
  }

  async #openNow(): Promise<Opened> {
    const current = await this.#current();
    const { folder } = current;
    const index = await this.#guard(folder, openPagefind(this.#base, current, this.#language));
    return { folder, index, typeOf: await this.#guard(folder, this.#typesIn(index)) };
  }

  async #typesIn(index: Pagefind): Promise<TypeOf> {
    const typeOf = new Map<string, PageType>();
    for (const [type, name] of Object.entries(this.#types)) {
      const { results } = await index.search(null, { filters: { type: { any: [name] } } });
      for (const { id } of results) typeOf.set(id, type as PageType);
    }
    return typeOf;
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
