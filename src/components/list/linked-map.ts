import { partOf } from './parts.ts';

/** The list’s side of the talk between list and map, by events on the document. */
export class LinkedMap {
  readonly #root: HTMLElement;
  #ids: readonly string[] | null = null;
  #row: string | null = null;
  #fetched: Promise<void> | undefined;

  /** `choosePlace` is called when the reader asks on the map to see a place in the list. */
  constructor(root: HTMLElement, choosePlace: (place: string | null) => void) {
    this.#root = root;
    document.addEventListener('atlas:ready', () => {
      this.#tellShown();
    });
    document.addEventListener('atlas:place', (event) => {
      choosePlace((event as CustomEvent<{ place: string | null }>).detail.place);
    });
    const rows = partOf(root, 'tbody');
    for (const type of ['pointerover', 'focusin'])
      rows.addEventListener(type, ({ target }) => {
        this.#tellRow((target as Element).closest('tr')?.dataset.id ?? null);
      });
    rows.addEventListener('focusout', () => {
      this.#tellRow(null);
    });
    // Where the pointer goes, the row that has the focus is what the reader looks at again.
    rows.addEventListener('pointerleave', () => {
      this.#tellRow(rows.querySelector<HTMLElement>('tr:focus-within')?.dataset.id ?? null);
    });
  }

  /** Tells which partnerships are shown; null: all. */
  shown(ids: readonly string[] | null): void {
    this.#ids = ids;
    this.#tellShown();
  }

  /** Shows the map or hides it; it is fetched when it is shown first, as a part of its own page. */
  async show(isShown: boolean): Promise<void> {
    const place = partOf(this.#root, '[data-map-place]');
    place.hidden = !isShown;
    if (!isShown) return;
    const trouble = partOf(place, '[data-map-trouble]');
    trouble.hidden = true;
    this.#fetched ??= this.#fetch(place);
    try {
      await this.#fetched;
    } catch {
      this.#fetched = undefined;
      trouble.hidden = false;
    }
  }

  async #fetch(place: HTMLElement): Promise<void> {
    const address = new URL(this.#root.dataset.map ?? '', location.href);
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${address.href}: ${answer.status}`);
    const { page, table } = mapPageIn(await answer.text());
    const block = partOf(page, '.map-block');
    partOf(block, 'atlas-map').dataset.linked = '';
    await Promise.all(sheetsMissing(page).map(loaded));
    place.append(block);
    const fold = partOf(block, '.map-table');
    const fill = () => {
      fold.append(...parsed(table).body.children);
    };
    fold.addEventListener('toggle', fill, { once: true });
    for (const { src } of page.querySelectorAll<HTMLScriptElement>('script[type="module"][src]'))
      await import(/* @vite-ignore */ src);
  }

  #tellShown(): void {
    const detail = { ids: this.#ids && [...this.#ids] };
    document.dispatchEvent(new CustomEvent('atlas:shown', { detail }));
  }

  #tellRow(id: string | null): void {
    if (id === this.#row) return;
    this.#row = id;
    document.dispatchEvent(new CustomEvent('atlas:row', { detail: { id } }));
  }
}

const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** The page of the map, and apart from it the table that lies folded below: three quarters of the page, which the map need not wait for. */
const mapPageIn = (html: string): { page: Document; table: string } => {
  const [table = ''] = /<table[^]*<\/table>/.exec(html) ?? [];
  return { page: parsed(html.replace(table, '')), table };
};

/** The stylesheets of another page that this one does not have yet. */
const sheetsMissing = (page: Document): HTMLLinkElement[] => {
  const present = new Set([...document.querySelectorAll('link')].map(({ href }) => href));
  return [...page.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].filter(
    ({ href }) => !present.has(href),
  );
};

const loaded = (sheet: HTMLLinkElement): Promise<void> =>
  new Promise((resolve, reject) => {
    const own = document.createElement('link');
    own.rel = 'stylesheet';
    own.href = sheet.href;
    own.addEventListener('load', () => {
      resolve();
    });
    own.addEventListener('error', reject);
    document.head.append(own);
  });
