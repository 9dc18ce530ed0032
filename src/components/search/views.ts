import { partOf } from './fill-row.ts';
import { SearchTrouble } from './search-trouble.ts';
import { fillWords, type Words } from './words.ts';

/** What a search page can show: ways in, that it is at work, what it found, what has only part of what was
 * asked, nothing, or why it cannot search. */
export type View = 'entrances' | 'loading' | 'results' | 'part' | 'none' | 'trouble';

/** Shows the parts of a search page that belong to one view, with what it says; the focus stays in sight. */
export const showView = (root: HTMLElement, view: View, said = ''): void => {
  root.dataset.view = view;
  for (const part of root.querySelectorAll<HTMLElement>('[data-when]')) {
    const hadFocus = part.contains(root.ownerDocument.activeElement);
    part.hidden = !part.dataset.when?.split(' ').includes(view);
    if (part.hidden && hadFocus) partOf(root, 'field').focus({ preventScroll: true });
  }
  for (const line of root.querySelectorAll('[data-said]')) line.textContent = said;
};

/** Shows why a search page cannot answer. */
export const showTrouble = (root: HTMLElement, words: Words, cause: unknown): void => {
  const reason = fillWords(words, cause instanceof SearchTrouble ? cause.trouble : 'blocked');
  partOf(root, 'reason').textContent = reason;
  showView(root, 'trouble', reason);
};
