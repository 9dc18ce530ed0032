import type { KnownName } from './known-name.ts';
import { addressOf, showNames } from './name-links.ts';
import { plainWords } from './named-in.ts';
import { namesBeginning, runsBeginning } from './names-beginning.ts';
import type { SearchClient } from './pagefind-client.ts';
import type { Settings } from './settings.ts';

/** One Latin letter begins the names of too much; one of another script may be a word. */
const isBegun = (word: string): boolean => !/^[a-z]?$/.test(word);

/**
 * What is named by what a reader has begun to type. A search waits until the reader pauses, for each word costs up to 30 KB;
 * names are there with the letter, for a run of them has 3 KB and serves all words that begin alike.
 */
export class BegunNames {
  readonly #part: HTMLElement;
  readonly #client: SearchClient;
  readonly #settings: Settings;
  readonly #runs = new Map<string, Promise<KnownName[]>>();
  readonly #most: number;
  #query = '';
  #shown: KnownName[] = [];

  /** Names are shown in `part`, no more than `most`. */
  constructor(part: HTMLElement, client: SearchClient, settings: Settings, most: number) {
    this.#part = part;
    this.#client = client;
    this.#settings = settings;
    this.#most = most;
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
    showNames(this.#part, this.#settings.base, names);
  }

  /** None where names cannot be loaded: the search itself tells why. */
  async #find(query: string): Promise<KnownName[]> {
    const words = plainWords(query).split(' ').filter(isBegun);
    if (words.length === 0) return [];
    try {
      const { language, base } = this.#settings;
      const { folder, names } = await this.#client.about();
      const wanted = new Set(words.flatMap((word) => runsBeginning(word, names[language] ?? [])));
      const runs = [...wanted].map((run) =>
        this.#run(`${base}pagefind/${folder}/names.${language}.${run}.json`),
      );
      return namesBeginning(query, (await Promise.all(runs)).flat()).slice(0, this.#most);
    } catch {
      return [];
    }
  }

  #run(address: string): Promise<KnownName[]> {
    const known = this.#runs.get(address);
    if (known) return known;
    const run = fetch(address).then((answer) => answer.json() as Promise<KnownName[]>);
    this.#runs.set(address, run);
    run.catch(() => this.#runs.delete(address));
    return run;
  }
}
