import type { BegunNames } from './begun-names.ts';

/** The names that follow each letter, loaded when the reader goes to the field. */
export class NamesAsTyped {
  readonly #load: () => Promise<BegunNames>;
  #names: Promise<BegunNames> | undefined;

  constructor(load: () => Promise<BegunNames>) {
    this.#load = load;
  }

  /** Loads ahead what the first letter needs. */
  async prepare(): Promise<void> {
    await this.#loaded();
  }

  /** Shows what begins like a question. */
  async show(query: string): Promise<void> {
    const names = await this.#loaded();
    await names?.show(query);
  }

  /** Takes away what is shown. */
  async clear(): Promise<void> {
    await (await this.#names)?.show('');
  }

  /** None where they cannot be loaded; the next letter asks again. */
  async #loaded(): Promise<BegunNames | undefined> {
    this.#names ??= this.#load();
    return this.#names.catch(() => {
      this.#names = undefined;
      return undefined;
    });
  }
}
