import { openPagefind } from './pagefind.ts';
import type { Answer, Current, Filters, FoundPage, Pagefind, Result } from './pagefind.ts';
import { tellingWords } from './telling-words.ts';

/** Why a search cannot run: no index, no network, an index in pieces, or a browser that forbids it. */
export type Trouble = 'missing' | 'offline' | 'stale' | 'blocked';

/** What a search throws. */
export class SearchTrouble extends Error {
  readonly trouble: Trouble;
  constructor(trouble: Trouble, cause?: unknown) {
    super(`Search: ${trouble}`, { cause });
    this.trouble = trouble;
  }
}

const failWith = (trouble: Trouble) => (cause: unknown) => {
  throw new SearchTrouble(trouble, cause);
};

type Opened = {
  folder: string;
  index: Pagefind;
  last: ReadonlySet<string>;
  counting?: Promise<unknown>;
};
export type Found = Answer & { folder: string };

/** The index of one language of a site that lies at `base`; loads nothing before the first question. */
export class SearchClient {
  readonly #base: string;
  readonly #language: string;
  readonly #lastType: string | undefined;
  #opened: Promise<Opened> | undefined;

  /** Pages of `lastType` come last in every answer. */
  constructor(base: string, language: string, lastType?: string) {
    this.#base = base;
    this.#language = language;
    this.#lastType = lastType;
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
  load({ folder, results }: Found, from: number, to: number): Promise<FoundPage[]> {
    const pages = results.slice(from, to).map((result) => result.data());
    return this.#guard(folder, Promise.all(pages));
  }

  async #ask(query: string, filters: Filters): Promise<Found> {
    const { folder, index, last } = await this.#open();
    const words = tellingWords(query) || null;
    const answer = await this.#guard(folder, index.search(words, { filters }));
    const isLast = ({ id }: Result) => last.has(id);
    const first = answer.results.filter((result) => !isLast(result));
    return { ...answer, results: [...first, ...answer.results.filter(isLast)], folder };
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
    return { folder, index, last: await this.#idsOf(folder, index, this.#lastType) };
  }

  async #idsOf(folder: string, index: Pagefind, type?: string): Promise<ReadonlySet<string>> {
    if (!type) return new Set();
    const filters = { type: { any: [type] } };
    const { results } = await this.#guard(folder, index.search(null, { filters }));
    return new Set(results.map(({ id }) => id));
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
