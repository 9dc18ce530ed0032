import type { FacetList } from './facet-list.ts';
import { isFarMatch } from './far-match.ts';
import type { Counts, FoundPage } from './pagefind.ts';
import type { Found, SearchClient } from './pagefind-client.ts';
import { facets, withoutFacet, type SearchState } from './search-state.ts';

/** What a search page shows for one question. */
export type PageAnswer = {
  found: Found;
  /** The first pages found. */
  pages: FoundPage[];
  /** How many there are in all. */
  count: number;
  /** How many pages each value of each facet would show. */
  counts: Counts;
};

/**
 * A facet with choices is counted without them: another choice in it adds pages, while a choice in another
 * facet takes pages away.
 */
const countsOf = async (
  client: SearchClient,
  list: FacetList,
  state: SearchState,
  found: Found,
): Promise<Counts> => {
  const counts: Counts = { ...found.filters };
  for (const facet of facets.filter((one) => state.chosen[one].length > 0)) {
    const others = await client.search(state.query, list.filtersOf(withoutFacet(state, facet)));
    counts[facet] = others.filters[facet] ?? {};
  }
  return counts;
};

/** Asks the index one question, and loads the first pages of the answer. */
export const answerOf = async (
  client: SearchClient,
  list: FacetList,
  state: SearchState,
  firstPages: number,
): Promise<PageAnswer> => {
  if (list.isOpen) await client.count();
  const found = await client.search(state.query, list.filtersOf(state));
  const counts = await countsOf(client, list, state, found);
  const pages = await client.load(found, 0, firstPages);
  const excerpts = pages.map(({ excerpt }) => excerpt);
  const isFar = isFarMatch(state.query, excerpts);
  return { found, pages, count: isFar ? 0 : found.results.length, counts };
};
