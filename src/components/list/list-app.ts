import { isNarrowing, queryOf, readQuery } from '#model/choices.ts';
import type { ListState } from '#model/choices.ts';
import type { Narrowed } from '#model/narrow.ts';
import { focusAfterChip } from './chips.ts';
import { changedBy } from './control.ts';
import { later } from './later.ts';
import { LinkedMap } from './linked-map.ts';
import { ListRows } from './list-rows.ts';
import { ListView } from './list-view.ts';
import { nextTask } from '../timing/next-task.ts';
import { fillWords, partOf, type Words } from './parts.ts';
import type { ShownRow } from './read-list-data.ts';
import { copyAddress, takeRows } from './take-along.ts';
import { cleared, without, type Choice } from './undo.ts';

type History = 'pushState' | 'replaceState';

/** Answers what the reader does with the list, and keeps what is chosen in the address. */
export class ListApp {
  readonly #root: HTMLElement;
  readonly #words: Words;
  readonly #map: LinkedMap;
  #state = readQuery(new URLSearchParams(location.search));
  #rows: ListRows | undefined;
  #view: ListView | undefined;
  #narrowed: Narrowed<ShownRow> | undefined;
  /** The file that was asked for before there were rows to put into it. */
  #wanted: string | undefined;
  readonly #typed = later(250, () => {
    this.#keep('replaceState');
  });

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#words = JSON.parse(root.dataset.words ?? '{}') as Words;
    this.#map = new LinkedMap(root, (place) => {
      const chosen = { ...this.#state.chosen, place: place === null ? [] : [place] };
      this.#choose({ ...this.#state, chosen });
    });
    void this.#load();
  }

  /** Answers an event of the element; the filters have opened already. */
  take(type: string, target: EventTarget | null): void {
    if (type === 'popstate') {
      this.#state = readQuery(new URLSearchParams(location.search));
      this.#show();
    } else if (type === 'input') this.#change(target as HTMLInputElement);
    else this.#press((target as Element).closest('button')?.dataset ?? {}, target as Element);
  }

  #change(control: HTMLInputElement | HTMLSelectElement): void {
    if (control.dataset.find !== undefined) {
      this.#view?.find(control.dataset.find);
      return;
    }
    const state = changedBy(this.#state, control);
    if (control.name !== 'q') this.#choose(state);
    else {
      this.#state = state;
      this.#typed();
      this.#show();
    }
  }

  #press(what: DOMStringMap, target: Element): void {
    if (what.more !== undefined) this.#view?.showMore(this.#narrowed?.shown.length ?? 0);
    else if (what.all !== undefined) this.#view?.toggleWhole(what.all);
    else if (what.retry !== undefined) void this.#load();
    else if (what.clear !== undefined) {
      this.#choose(cleared(this.#state));
      focusAfterChip(this.#root, 0);
    } else if (what.undo !== undefined) this.#undo(what, target);
    else if (what.closeFacets !== undefined) this.#seeResults();
    else if (what.take !== undefined) this.#take(what.take);
    else if (what.copy !== undefined) void this.#copy();
  }

  #undo({ undo, value = '' }: DOMStringMap, target: Element): void {
    const chips = [...this.#root.querySelectorAll('[data-chip-list] button')];
    const place = chips.indexOf(target.closest('button') ?? target);
    this.#choose(without(this.#state, { what: undo as Choice['what'], value }));
    focusAfterChip(this.#root, Math.max(0, place));
  }

  #choose(state: ListState): void {
    this.#state = state;
    this.#keep('pushState');
    this.#show();
  }

  /** Writes the state into the address, beside what others keep there. */
  #keep(how: History): void {
    const query = queryOf(this.#state, new URLSearchParams(location.search));
    if (query !== location.search) history[how](null, '', location.pathname + query);
  }

  async #load(): Promise<void> {
    this.#tell('loading');
    try {
      const { base = '/', language = 'id' } = this.#root.dataset;
      this.#rows = await ListRows.from({ base, language });
      await nextTask();
      this.#view = new ListView(this.#root, this.#words, this.#rows);
      await nextTask();
      this.#view.completePlaces();
      await nextTask();
      // Before it is shown, for of many rows it takes as long as narrowing them.
      this.#rows.ordered(this.#state.order);
      await nextTask();
      this.#tell('ready');
      this.#show();
      if (this.#wanted !== undefined) this.#take(this.#wanted);
      // Ahead of the first letter.
      this.#rows.name().catch(() => undefined);
    } catch {
      this.#tell('trouble');
    }
  }

  /** Shows what fits a text once there is something to compare it with. */
  async #name(rows: ListRows): Promise<void> {
    this.#tell('loading');
    try {
      await rows.name();
      this.#tell('ready');
      this.#show();
    } catch {
      this.#tell('trouble');
    }
  }

  /** Says that the list is at work, ready, or cannot be had; until then nothing untrue is shown as if it fitted. */
  #tell(phase: 'loading' | 'ready' | 'trouble'): void {
    const isNarrowed = isNarrowing(this.#state);
    this.#root.dataset.phase = phase;
    this.#root.toggleAttribute('aria-busy', phase === 'loading');
    partOf(this.#root, '[data-when="trouble"]').hidden = phase !== 'trouble';
    const isWaiting = phase === 'loading' && isNarrowed;
    partOf(this.#root, 'table').hidden = isWaiting;
    for (const pages of this.#root.querySelectorAll<HTMLElement>('[data-pages]'))
      pages.hidden = isWaiting || phase === 'ready';
    if (phase === 'ready') return;
    partOf(this.#root, '[data-status]').textContent = fillWords(this.#words, phase);
    if (isNarrowed) partOf(this.#root, '[data-count]').textContent = fillWords(this.#words, phase);
  }

  #show(): void {
    if (!this.#rows || !this.#view) return;
    if (this.#state.text && !this.#rows.isNamed) {
      void this.#name(this.#rows);
      return;
    }
    this.#narrowed = this.#rows.narrowed(this.#state, this.#state.order);
    this.#view.show(this.#state, this.#narrowed);
    this.#map.shown(isNarrowing(this.#state) ? this.#narrowed.shown.map(({ id }) => id) : null);
    void this.#map.show(this.#state.view === 'map');
  }

  #seeResults(): void {
    this.#root.removeAttribute('data-is-open');
    partOf(this.#root, '[data-open-facets]').setAttribute('aria-expanded', 'false');
    partOf(this.#root, '[data-results]').focus();
  }

  #take(format: string): void {
    this.#wanted = this.#rows ? undefined : format;
    if (!this.#rows || !this.#narrowed) return;
    const rows = this.#root.dataset.rows ?? '';
    takeRows(format, this.#narrowed.shown, {
      asOf: this.#rows.day,
      address: location.href,
      addressOf: (id) => new URL(`${rows}${id}/`, location.href).href,
    });
  }

  async #copy(): Promise<void> {
    const said = fillWords(this.#words, (await copyAddress()) ? 'copied' : 'not-copied');
    const note = partOf(this.#root, '[data-copied]');
    note.hidden = false;
    note.textContent = said;
    partOf(this.#root, '[data-status]').textContent = said;
  }
}
