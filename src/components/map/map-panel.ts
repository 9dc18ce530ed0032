import type { MapArc, MapPlace } from './map-data.ts';
import type { Words } from './open-map.ts';

/** A place and its partnerships, as the panel lists them. */
export type Opened = { place: MapPlace; arcs: readonly MapArc[] };

/** The list of the chosen places, below the map: it takes the focus and gives it back to the marker. */
export class MapPanel {
  #panel = document.createElement('section');
  #words: Words;
  #choose: (arcs: readonly MapArc[]) => void;
  #key?: string;
  #back: () => HTMLElement | undefined = () => undefined;

  constructor(element: HTMLElement, words: Words, choose: (arcs: readonly MapArc[]) => void) {
    this.#words = words;
    this.#choose = choose;
    this.#panel.className = 'panel';
    this.#panel.hidden = true;
    element.append(this.#panel);
    this.#panel.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.close();
    });
  }

  /** Whether it is this marker's places that are listed. */
  shows(key: string): boolean {
    return this.#key === key;
  }

  /** Lists the places of one marker and draws their arcs before all others; `back` finds the marker again. */
  open(key: string, opened: readonly Opened[], back: () => HTMLElement | undefined): void {
    this.#key = key;
    this.#back = back;
    back()?.setAttribute('aria-expanded', 'true');
    this.#panel.replaceChildren(...opened.flatMap(partsOf), this.#closeButton());
    this.#panel.hidden = false;
    const heading = this.#panel.querySelector('h2');
    this.#panel.setAttribute('aria-label', heading?.textContent ?? '');
    this.#choose(opened.flatMap(({ arcs }) => arcs));
    heading?.focus();
  }

  /** Hides the list and returns to its marker, or to the map where that has gone. */
  close(): void {
    this.#key = undefined;
    this.#panel.hidden = true;
    this.#choose([]);
    const stage = this.#panel.parentElement?.querySelector<HTMLElement>('.stage');
    (this.#back() ?? stage)?.focus();
  }

  #closeButton(): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = this.#words.close ?? '';
    button.addEventListener('click', () => {
      this.close();
    });
    return button;
  }
}

const linkOf = (href: string, text: string): HTMLAnchorElement => {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  return link;
};

const partsOf = ({ place, arcs }: Opened): HTMLElement[] => {
  const heading = document.createElement('h2');
  heading.tabIndex = -1;
  heading.append(linkOf(place.href, place.name));
  const list = document.createElement('ul');
  for (const { title, href, state, stateName } of new Map(
    arcs.map((arc) => [arc.id, arc]),
  ).values()) {
    const entry = document.createElement('li');
    const word = document.createElement('span');
    word.dataset.state = state;
    word.textContent = stateName;
    const mark = document
      .querySelector(`.map-legend [data-state="${state}"] .state-mark`)
      ?.cloneNode(true);
    if (mark) word.prepend(mark, ' ');
    entry.append(linkOf(href, title), word);
    list.append(entry);
  }
  return [heading, list];
};
