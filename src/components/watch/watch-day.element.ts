import { writeCount } from '#i18n/write-count.ts';
import { jakartaDay } from '#model/jakarta-day.ts';
import { monthsBetween } from '#model/partial-date.ts';
import { durationOf } from './duration-words.ts';
import type { DurationWords } from './duration-words.ts';

/** Shows the rows that stand on the watch on the reader's own day in Jakarta; the build wrote the coming ones beside them. */
export class WatchDayElement extends HTMLElement {
  connectedCallback(): void {
    const today = jakartaDay(Date.now());
    for (const { dataset, row } of this.#rows)
      row.hidden = today < (dataset.from ?? '') || today >= (dataset.until ?? '~');
    const words = JSON.parse(this.dataset.words ?? '{}') as DurationWords;
    for (const one of this.#all('[data-since]'))
      one.textContent = durationOf(monthsBetween(one.dataset.since ?? today, today), words);
    this.#tellCounts();
    for (const list of this.#all('[data-list], [data-list] tbody')) {
      const isEmpty = list.querySelector('tr[data-group]:not([hidden])') === null;
      if (list.matches('tbody')) list.hidden = isEmpty;
      for (const part of this.#all('[data-some]', list)) part.hidden = isEmpty;
      for (const part of this.#all('[data-none]', list)) part.hidden = !isEmpty;
    }
  }

  #all(selector: string, within: Element = this): HTMLElement[] {
    return [...within.querySelectorAll<HTMLElement>(selector)];
  }

  get #rows(): { row: HTMLElement; dataset: DOMStringMap }[] {
    return this.#all('tr[data-group]').map((row) => ({ row, dataset: row.dataset }));
  }

  #tellCounts(): void {
    const shown = this.#rows.filter(({ row }) => !row.hidden);
    for (const one of this.#all('[data-count-of]')) {
      const groups = one.dataset.countOf?.split(' ') ?? [];
      const count = shown.filter(({ dataset }) => groups.includes(dataset.group ?? '')).length;
      // Rows that a long list leaves out are counted by the build.
      const all = count + Number(one.dataset.left ?? 0);
      one.textContent = writeCount(this.dataset.language, all);
      const jump = one.closest<HTMLElement>('[data-jump]');
      if (jump) jump.hidden = all === 0;
    }
  }
}

customElements.define('watch-day', WatchDayElement);
