/** Puts a map that can be moved in place of the drawn one, once it comes into view and all it needs has arrived. */
export class AtlasMapElement extends HTMLElement {
  #observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    this.#observer.disconnect();
    // Where anything is missing, the drawn map simply stays.
    void this.#replaceDrawing().catch(() => undefined);
  });

  connectedCallback(): void {
    this.#observer.observe(this);
  }

  disconnectedCallback(): void {
    this.#observer.disconnect();
  }

  async #replaceDrawing(): Promise<void> {
    const { openMap } = await import('./open-map.ts');
    await openMap(this);
    this.dataset.ready = '';
  }
}

customElements.define('atlas-map', AtlasMapElement);
