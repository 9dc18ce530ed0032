import type { PageAnswer } from './answer-of.ts';
import { partOf } from './fill-row.ts';
import { writeState, withoutFacet, type SearchState } from './search-state.ts';

/** Carries the question over to the list of partnerships, which reads the same address, and to its map. */
export const linkToList = (root: HTMLElement, state: SearchState, { found }: PageAnswer): void => {
  const asked = new URLSearchParams(writeState(withoutFacet(state, 'type')));
  (partOf(root, 'in-list') as HTMLAnchorElement).search = asked.toString();
  asked.set('view', 'map');
  (partOf(root, 'in-map') as HTMLAnchorElement).search = asked.toString();
  const hasPartnership = found.results.some(({ id }) => found.typeOf.get(id) === 'partnership');
  partOf(root, 'in-list-links').hidden = !hasPartnership;
};
