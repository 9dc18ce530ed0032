import {
  fewestCompared,
  mostCompared,
  readComparison,
  writeComparison,
  type Comparison,
} from '#model/compare.ts';
import { ChooserView } from './chooser-view.ts';
import { fetchColumns } from './columns.ts';
import { ComparedView } from './compared-view.ts';
import type { CompareWords } from './compare-words.ts';

const fill = (phrase: string, values: Readonly<Record<string, string>>): string =>
  phrase.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** Answers what the reader chooses, and keeps it in the address. */
export class CompareApp {
  readonly #root: HTMLElement;
  readonly #words: CompareWords;
  readonly #chooser: ChooserView;
  readonly #view: ComparedView;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#words = JSON.parse(root.dataset.words ?? '{}') as CompareWords;
    this.#chooser = new ChooserView(root);
    this.#view = new ComparedView(root, this.#words);
  }

  async take(type: string, target: EventTarget | null): Promise<void> {
    try {
      if (type === 'submit') await this.#submit();
      else if (type === 'change' && (target as HTMLInputElement).type === 'radio')
        this.#chooser.empty();
      else if ((target as HTMLElement).matches('[data-field]'))
        await this.#chooser.offer(target as HTMLInputElement);
    } catch {
      if (type === 'submit') this.#tell(this.#words.failed);
    }
  }

  async showAddress(): Promise<void> {
    await this.#show(readComparison(new URLSearchParams(location.search)));
  }

  async #submit(): Promise<void> {
    const { kind, ids, unnamed } = await this.#chooser.chosen();
    if (unnamed !== undefined) {
      this.#tell(fill(this.#words.unnamed, { text: unnamed }));
      return;
    }
    history.pushState(null, '', ids.length > 0 ? writeComparison(kind, ids) : location.pathname);
    await this.#show({ kind, ids: ids.slice(0, mostCompared), left: [] });
  }

  async #show({ kind, ids, left }: Comparison): Promise<void> {
    const { columns, unknown, failed } = await fetchColumns(
      `${this.#root.dataset.columns ?? ''}${kind}/`,
      ids,
    );
    this.#chooser.fill(kind, columns);
    const isShown = columns.length >= fewestCompared;
    this.#view.show(kind, isShown ? columns : []);
    this.#chooser.fold(isShown);
    const words = this.#words;
    this.#tell(
      [
        ...(failed ? [words.failed] : []),
        ...(unknown.length > 0 ? [fill(words.unknown, { ids: unknown.join(', ') })] : []),
        ...(left.length > 0 ? [fill(words.many, { ids: left.join(', ') })] : []),
        isShown
          ? fill(words.shown, { names: columns.map(({ name }) => name).join('; ') })
          : words.few,
      ].join(' '),
    );
  }

  #tell(message: string): void {
    const status = this.#root.querySelector('[data-message]');
    if (status) status.textContent = message;
  }
}
