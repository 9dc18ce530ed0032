import type { Facet, ListState } from '#model/choices.ts';
import { fillWords, partOf, type Words } from './parts.ts';
import { choicesIn, type Choice } from './undo.ts';

/** How a choice is called on its chip. */
export const wordsOfChoice = (
  { what, value }: Choice,
  words: Words,
  nameOf: (facet: Facet, value: string) => string,
): string => {
  if (what === 'text') return `“${value}”`;
  if (what !== 'years') return nameOf(what, value);
  const [from = '', to = ''] = value.split('–');
  return fillWords(words, 'years', { from: from || '…', to: to || '…' });
};

/** Shows a chip for each choice, which undoes it. */
export function showChips(
  root: HTMLElement,
  state: ListState,
  words: Words,
  nameOf: (facet: Facet, value: string) => string,
): void {
  const choices = choicesIn(state);
  const { content } = partOf(root, 'template[data-chip]') as HTMLTemplateElement;
  const chips = choices.map((choice) => {
    const chip = content.firstElementChild?.cloneNode(true) as HTMLElement;
    const button = partOf(chip, 'button');
    const name = wordsOfChoice(choice, words, nameOf);
    button.dataset.undo = choice.what;
    button.dataset.value = choice.value;
    button.setAttribute('aria-label', fillWords(words, 'remove', { choice: name }));
    partOf(chip, '[data-name]').textContent = name;
    return chip;
  });
  partOf(root, '[data-chip-list]').replaceChildren(...chips);
  partOf(root, '[data-chips]').hidden = chips.length === 0;
}

/** Where the focus goes once the chip at a place is gone: the next one, else the last, else the way to the filters. */
export function focusAfterChip(root: HTMLElement, place: number): void {
  const chips = root.querySelectorAll<HTMLElement>('[data-chip-list] button');
  const open = partOf(root, '[data-open-facets]');
  const way = open.offsetParent ? open : partOf(root, '[name="q"]');
  (chips[Math.min(place, chips.length - 1)] ?? way).focus();
}
