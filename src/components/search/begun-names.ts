import { fileOfRun, type KnownName, type WeighedName } from './known-name.ts';
import { addressOf, showNames } from './name-links.ts';
import { plainWords } from './named-in.ts';
import { mostInRun, namesBeginning, otherNameBeginning, runsBeginning } from './names-beginning.ts';
import type { SearchClient } from './pagefind-client.ts';
import type { Settings } from './settings.ts';

/** One Latin letter begins the names of too much; one of another script may be a word. */
const isBegun = (word: string): boolean => !/^[a-z]?$/.test(word);

/**
 * What is named by what a reader has begun to type. A search waits until the reader pauses, for each word costs up to 30 KB;
 * names are there with the letter, for a run of them takes 1.5 KB and serves all words that begin alike.
 */
export class BegunNames {
  readonly #part: HTMLElement;
  readonly #client: SearchClient;
  readonly #settings: Settings;
  readonly #files = new Map<string, Promise<unknown>>();
  readonly #most: number;
  #query = '';
  #shown: KnownName[] = [];

  /** Names are shown in `part`, no more than `most`. */
  constructor(part: HTMLElement, client: SearchClient, settings: Settings, most: number) {
    this.#part = part;
    this.#client = client;
    this.#settings = settings;
    this.#most = most;
    // Ahead of the first letter.
    this.#file('starts').catch(() => undefined);
  }

  /** The addresses of what is shown. */
  get addresses(): string[] {
    return this.#shown.map((name) => addressOf(name, this.#settings.base));
  }

  /** Shows the best named, once they are there and nothing else is asked meanwhile. */
  async show(query: string): Promise<void> {
    this.#query = query;
    const names = await this.#find(query);
    if (this.#query !== query) return;
    this.#shown = names;
    showNames(this.#part, this.#settings.base, names, (name) => otherNameBeginning(query, name));
  }

  /** None where names cannot be loaded: the search itself tells why. */
  async #find(query: string): Promise<KnownName[]> {
    try {
      const words = plainWords(query).split(' ').filter(isBegun);
      const names = namesBeginning(query, await this.#having(words));
      return names.slice(0, this.#most).map(([, ...name]) => name);
    } catch {
      return [];
    }
  }

  /** All names that have one of the words, if there is one that few share; else those that are known of each word. */
  async #having(words: readonly string[]): Promise<WeighedName[]> {
    const all: WeighedName[] = [];
    for (const word of words) {
      const { runs, areMore } = runsBeginning(word, (await this.#file('starts')) as string[]);
      const files = await Promise.all(runs.map((run) => this.#file(run)));
      const names = namesBeginning(word, (files as WeighedName[][]).flat());
      if (!areMore && names.length < mostInRun) return names;
      all.push(...names);
    }
    return all;
  }

  async #file(run: number | 'starts'): Promise<unknown> {
    const { base, language } = this.#settings;
    const { folder } = await this.#client.about();
    const address = `${base}pagefind/${folder}/${fileOfRun(language, run)}`;
    const known = this.#files.get(address);
    if (known) return known;
    const file = fetch(address).then((answer) => answer.json() as Promise<unknown>);
    this.#files.set(address, file);
    file.catch(() => this.#files.delete(address));
    return file;
  }
}
