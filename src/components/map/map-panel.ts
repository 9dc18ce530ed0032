import { buttonOf, textIn } from './element-of.ts';
import { foldOf, partsOf, type Around, type Entry } from './panel-parts.ts';
import { fill, fillCount } from './words.ts';

/** Some places, as the panel lists them. */
export type Opened = {
  /** The marker they belong to. */
  key: string;
  title: string;
  entries: readonly Entry[];
  /** What is told below the title. */
  note?: string;
  /** Goes nearer to them, where that sets them apart. */
  nearer?: () => void;
};

const mostEntries = 20;

/** The list of the chosen places, below the map: it takes the focus and gives it back to the marker. */
export class MapPanel {
  element = document.createElement('section');
  #around: Around;
  #opened?: Opened;
  #closed: (key: string) => void;

  constructor(around: Around, closed: (key: string) => void) {
    this.#around = around;
    this.#closed = closed;
    this.element.className = 'panel';
    this.element.hidden = true;
    this.element.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.close();
    });
  }

  /** Lists some places, draws their lines before all others and takes the focus. */
  open(opened: Opened): void {
    this.#opened = opened;
    this.#fill(opened);
    this.element.hidden = false;
    this.#heading()?.focus();
  }

  /** Lists the same places anew, for what is shown of them has changed. */
  renew(): void {
    if (!this.#opened) return;
    const hadFocus = this.element.contains(document.activeElement);
    this.#fill(this.#opened);
    if (hadFocus) this.#heading()?.focus();
  }

  /** Hides the list and gives the focus back. */
  close(): void {
    const key = this.#opened?.key;
    this.#opened = undefined;
    this.element.hidden = true;
    this.#around.choose([]);
    if (key !== undefined) this.#closed(key);
  }

  #heading(): HTMLElement | null {
    return this.element.querySelector('h2');
  }

  /** Brings the lines of the place that is unfolded forward, else those of all. */
  #chooseUnfolded(entries: readonly Entry[], unfolded: number): void {
    const { choose, partnershipsAt } = this.#around;
    const wanted = entries.filter((_, at) => unfolded < 0 || at === unfolded);
    choose(wanted.flatMap(({ place }) => partnershipsAt(place)));
  }

  #fill({ title, note, entries, nearer }: Opened): void {
    const { words, partnershipsAt } = this.#around;
    const heading = textIn('h2', title);
    heading.tabIndex = -1;
    this.element.setAttribute('aria-label', title);
    const all = new Set(entries.flatMap(({ place }) => partnershipsAt(place)));
    const close = buttonOf(words.close ?? '', () => {
      this.close();
    });
    const told = [fillCount(words, 'partnership', all.size), note].filter(Boolean).join('. ');
    const buttons = document.createElement('p');
    buttons.className = 'ways';
    if (nearer) buttons.append(buttonOf(words.nearer ?? '', nearer));
    buttons.append(close);
    this.element.replaceChildren(
      heading,
      textIn('p', told, 'told'),
      ...this.#lists(entries),
      buttons,
    );
    this.#chooseUnfolded(entries, -1);
  }

  #lists(entries: readonly Entry[]): HTMLElement[] {
    const [first, ...others] = entries;
    if (first && others.length === 0) return partsOf(this.#around, first);
    const { words } = this.#around;
    const folds = entries.slice(0, mostEntries).map((entry) => {
      const fold = foldOf(this.#around, entry);
      // One unfolds at a time, and its lines come forward.
      fold.name = 'map-place';
      fold.addEventListener('toggle', () => {
        this.#chooseUnfolded(
          entries,
          folds.findIndex(({ open }) => open),
        );
      });
      return fold;
    });
    const rest = entries.length - mostEntries;
    if (rest <= 0) return folds;
    const count = fillCount(words, 'place', rest);
    return [...folds, textIn('p', fill(words, 'more-places', { count }))];
  }
}
