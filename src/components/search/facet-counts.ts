import type { Counts, Filters } from './pagefind.ts';
import type { Found, SearchClient } from './pagefind-client.ts';
import { facets, withoutFacet, type SearchState } from './search-state.ts';

/**
 * How many pages each value of each facet would show. A facet with choices is counted without them, because
 * another choice in it adds pages, while a choice in another facet takes pages away.
 */
export const countsFor = async (
  client: SearchClient,
  state: SearchState,
  filtersOf: (state: SearchState) => Filters,
  found: Found,
): Promise<Counts> => {
  const counts: Counts = { ...found.filters };
  for (const facet of facets.filter((one) => state.chosen[one].length > 0)) {
    const others = await client.search(state.query, filtersOf(withoutFacet(state, facet)));
    counts[facet] = others.filters[facet] ?? {};
  }
  return counts;
};
