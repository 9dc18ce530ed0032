import type { Scene } from './scene.ts';
import { showsOf } from './shows.ts';
import { writeNumber, type Words } from './words.ts';

/** Brings sentence and numbers of the legend up to what the map shows. */
export const renewLegend = (element: HTMLElement, words: Words, scene: Scene): void => {
  const { shown } = scene;
  const shows = element.querySelector('.map-legend .shows');
  if (shows) shows.textContent = showsOf(words, shown, Number(element.dataset.all));
  const byState = Map.groupBy(shown.partnerships, ({ state }) => state as string);
  for (const entry of element.querySelectorAll<HTMLElement>('.map-legend li[data-state]')) {
    const count = byState.get(entry.dataset.state ?? '')?.length ?? 0;
    entry.toggleAttribute('data-none', count === 0);
    const number = entry.querySelector('.count');
    if (number) number.textContent = writeNumber(words, count);
  }
};

/** Tells of lines by country, while the map has them. */
export const tellOfCountries = (element: HTMLElement, isTangle: boolean): void => {
  element.querySelector('.map-legend .by-country')?.toggleAttribute('hidden', !isTangle);
};
