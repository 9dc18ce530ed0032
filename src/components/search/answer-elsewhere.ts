import type { PageAnswer } from './answer-of.ts';
import { partOf } from './fill-row.ts';
import { linkToList } from './list-links.ts';
import { countOtherLanguage, offerOtherLanguage } from './other-language.ts';
import type { SearchState } from './search-state.ts';
import type { Settings } from './settings.ts';

const linkIn = (root: HTMLElement) => partOf(root, 'other-language') as HTMLAnchorElement;

/** Offers where else an answer may lie: list and map with the same choices, and the other language. */
export const offerElsewhere = (
  root: HTMLElement,
  { words }: Settings,
  state: SearchState,
  answer: PageAnswer,
): void => {
  linkToList(root, state, answer);
  offerOtherLanguage(linkIn(root), state.query, words);
};

/** Where this language has nothing, asks the other one, unless bytes are dear to the reader. */
export const lookElsewhere = (root: HTMLElement, { base, words }: Settings): void => {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  const link = linkIn(root);
  if (!link.hidden && !connection?.saveData) void countOtherLanguage(link, base, words);
};
