/** Opens the print dialogue of the browser for the page. */
export class PrintButtonElement extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', this);
  }

  handleEvent(): void {
    print();
  }
}

customElements.define('print-button', PrintButtonElement);
