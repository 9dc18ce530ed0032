import { jakartaDay } from '#model/jakarta-day.ts';

/** Shows the state that holds on the reader's own day in Jakarta; the build wrote the coming ones beside it. */
export class ComingStateElement extends HTMLElement {
  connectedCallback(): void {
    const today = jakartaDay(Date.now());
    const states = [...this.querySelectorAll<HTMLElement>(':scope > span')];
    const current = states.filter((one) => (one.dataset.from ?? '') <= today).pop();
    for (const one of states) one.hidden = one !== current;
  }
}

if (!customElements.get('coming-state')) customElements.define('coming-state', ComingStateElement);
