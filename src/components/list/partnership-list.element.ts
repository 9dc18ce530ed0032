import { isNarrowing, readQuery } from '#model/choices.ts';
import type { ListApp } from './list-app.ts';

/** Narrows the list it wraps. It loads what it needs when the reader chooses something, or the address already does. */
export class PartnershipListElement extends HTMLElement {
  #app: Promise<ListApp | undefined> | undefined;

  connectedCallback(): void {
    for (const type of ['input', 'click']) this.addEventListener(type, this);
    window.addEventListener('popstate', this);
    const state = readQuery(new URLSearchParams(location.search));
    if (isNarrowing(state) || state.order !== 'state' || state.view !== 'table') void this.#start();
  }

  disconnectedCallback(): void {
    window.removeEventListener('popstate', this);
  }

  handleEvent(event: Event): void {
    const { target } = event;
    if (event.type !== 'popstate' && !isControl(event)) return;
    if (event.type === 'click' && (target as Element).closest('[data-open-facets]')) this.#open();
    void this.#start().then((app) => app?.take(event.type, target));
  }

  /** The filters open at once on a phone, before anything is loaded. */
  #open(): void {
    const isOpen = this.toggleAttribute('data-is-open');
    this.querySelector('[data-open-facets]')?.setAttribute('aria-expanded', String(isOpen));
  }

  async #start(): Promise<ListApp | undefined> {
    this.#app ??= import('./list-app.ts').then(({ ListApp }) => new ListApp(this));
    return this.#app.catch(() => {
      // Where even the script cannot be had, the list stays as it is; the next attempt may succeed.
      this.#app = undefined;
      return undefined;
    });
  }
}

/** A link in a row leads away, and a tick box in it belongs to the comparison. */
const isControl = ({ type, target }: Event): boolean => {
  const element = target as Element;
  return !element.closest('tbody') && (type !== 'click' || !!element.closest('button, summary'));
};

customElements.define('partnership-list', PartnershipListElement);
