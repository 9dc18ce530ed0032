/** Suggests pages below the search field it wraps. Without JavaScript the field leads to the search page. */
export class SiteSearchElement extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('focusin', () => void this.#start(), { once: true });
  }

  async #start(): Promise<void> {
    const { suggestIn } = await import('./suggestions.ts');
    suggestIn(this);
  }
}

if (!customElements.get('site-search')) customElements.define('site-search', SiteSearchElement);
