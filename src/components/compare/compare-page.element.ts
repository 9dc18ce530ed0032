import { readComparison } from '#model/compare.ts';
import type { CompareApp } from './compare-app.ts';

/** Sets side by side what its address names, and asks by name. It loads what it needs when there is something to compare. */
export class ComparePageElement extends HTMLElement {
  #app: Promise<CompareApp> | undefined;

  connectedCallback(): void {
    for (const type of ['focusin', 'input', 'change', 'submit']) this.addEventListener(type, this);
    window.addEventListener('popstate', this);
    if (readComparison(new URLSearchParams(location.search)).ids.length > 0)
      void this.#start().then((app) => app.showAddress());
  }

  disconnectedCallback(): void {
    window.removeEventListener('popstate', this);
  }

  handleEvent(event: Event): void {
    if (event.type === 'submit') event.preventDefault();
    const { type, target } = event;
    void this.#start().then((app) =>
      type === 'popstate' ? app.showAddress() : app.take(type, target),
    );
  }

  #start(): Promise<CompareApp> {
    this.#app ??= import('./compare-app.ts').then(({ CompareApp }) => new CompareApp(this));
    return this.#app;
  }
}

customElements.define('compare-page', ComparePageElement);
