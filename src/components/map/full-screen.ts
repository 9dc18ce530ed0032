import { buttonOf } from './element-of.ts';
import type { Words } from './words.ts';

/** A button that lets the map fill the screen; none where the browser cannot. */
export const fullScreenButtonOf = (
  element: HTMLElement,
  words: Words,
): HTMLButtonElement | undefined => {
  if (!document.fullscreenEnabled) return undefined;
  const isFull = () => document.fullscreenElement === element;
  const name = () => words[isFull() ? 'small-screen' : 'full-screen'] ?? '';
  const button = buttonOf(name(), () => {
    // Where the browser refuses, the map stays as it is.
    (isFull() ? document.exitFullscreen() : element.requestFullscreen()).catch(() => undefined);
  });
  element.addEventListener('fullscreenchange', () => {
    button.textContent = name();
  });
  return button;
};
