import { buttonOf, textIn } from './element-of.ts';
import type { Words } from './words.ts';

/** What the buttons do, in the order in which they stand; one without a deed is left out. */
export type Deeds = {
  'show-indonesia': () => void;
  'show-world': () => void;
  'show-start'?: () => void;
  'near-me'?: () => void;
  share?: () => void;
};

/** The two buttons upon the map. */
export const zoomButtonsOf = (words: Words, nearer: () => void, farther: () => void) => {
  const zoom = document.createElement('div');
  zoom.className = 'zoom';
  zoom.append(buttonOf('+', nearer, words['zoom-in']), buttonOf('−', farther, words['zoom-out']));
  return zoom;
};

/** The strip of buttons below the map, with a place for what they have to say. */
export const toolsOf = (words: Words, deeds: Deeds, zoom: HTMLElement) => {
  const strip = document.createElement('div');
  strip.className = 'tools';
  strip.append(zoom);
  for (const [key, act] of Object.entries(deeds) as [string, () => void][]) {
    const button = buttonOf(words[key] ?? '', act);
    if (key === 'near-me') button.title = words['near-privacy'] ?? '';
    strip.append(button);
  }
  const said = textIn('p', '', 'said');
  said.setAttribute('role', 'status');
  const tell = (text: string) => {
    said.textContent = text;
  };
  return { strip, said, tell };
};
