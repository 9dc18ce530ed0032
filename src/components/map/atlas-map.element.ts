import { textIn } from './element-of.ts';
import { textAt } from './text-at.ts';
import type { Words } from './words.ts';

/** Puts a map that can be moved in place of the drawn one, once it comes into view and all it needs has arrived. */
export class AtlasMapElement extends HTMLElement {
  #observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    this.#observer.disconnect();
    void this.#replaceDrawing();
  });

  connectedCallback(): void {
    this.#observer.observe(this);
  }

  disconnectedCallback(): void {
    this.#observer.disconnect();
  }

  async #replaceDrawing(): Promise<void> {
    const words = JSON.parse(this.dataset.words ?? '{}') as Words;
    const { source, map = '', coast = '' } = this.dataset;
    try {
      // All is asked for at once: one after the other, a slow network is waited for twice.
      const [{ openMap }, data, land] = await Promise.all([
        import('./open-map.ts'),
        source === undefined ? map : textAt(source),
        textAt(coast),
      ]);
      await openMap(this, words, data, land);
      this.dataset.ready = '';
    } catch {
      // Where anything is missing, the drawn map stays.
      const said = textIn('p', words.failed ?? '', 'said');
      said.setAttribute('role', 'status');
      this.querySelector('.drawn-map')?.after(said);
    }
  }
}

customElements.define('atlas-map', AtlasMapElement);
