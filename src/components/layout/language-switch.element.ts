/** Takes what is asked and chosen on a page along to its twin in the other language. */
export class LanguageSwitchElement extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', this, { capture: true });
  }

  handleEvent({ target }: Event): void {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link) link.search = location.search;
  }
}

customElements.define('language-switch', LanguageSwitchElement);
