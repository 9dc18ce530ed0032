/** Copies the letter that it wraps; where the browser forbids that, it selects it for the reader. */
export class CopyLetterElement extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', this);
  }

  handleEvent({ target }: Event): void {
    if ((target as Element).closest('button')) void this.#copy();
  }

  async #copy(): Promise<void> {
    const letter = this.querySelector('pre');
    if (!letter) return;
    try {
      await navigator.clipboard.writeText(letter.textContent);
      this.#tell(this.dataset.copied);
    } catch {
      this.#select(letter);
      this.#tell(this.dataset.notCopied);
    }
  }

  #select(letter: Element): void {
    const details = letter.closest('details');
    if (details) details.open = true;
    getSelection()?.selectAllChildren(letter);
  }

  #tell(said = ''): void {
    const status = this.querySelector('[role="status"]');
    // The same words again are announced only where they came anew.
    if (status) status.textContent = '';
    setTimeout(() => {
      if (status) status.textContent = said;
    }, 60);
  }
}

customElements.define('copy-letter', CopyLetterElement);
