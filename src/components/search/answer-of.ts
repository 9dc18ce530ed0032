import { bestFirst, type BestFirst } from './best-first.ts';
import type { FacetList } from './facet-list.ts';
import type { Counts, FoundPage } from './pagefind.ts';
import type { Found, SearchClient } from './pagefind-client.ts';
import { groupsOf, type ResultGroup } from './result-groups.ts';
import { facets, withoutFacet, type SearchState } from './search-state.ts';

/** A group of results with the pages that it shows. */
export type ShownGroup = ResultGroup & { pages: FoundPage[] };

/** What a search page shows for one question. */
export type PageAnswer = {
  found: BestFirst;
  groups: ShownGroup[];
  /** How many pages have all of its words. */
  count: number;
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
): Promise<PageAnswer> => {
  const asked = await client.search(state.query, list.filtersOf(state));
  const found = await bestFirst(client, state.query, asked);
  const groups = await Promise.all(
    groupsOf(found, state.chosen.type.length > 0).map(async (group) => ({
      ...group,
      pages: await client.load(found, group.results),
    })),
  );
  return { found, groups, count: found.results.length };
};

/** How many pages each value of each facet would show, where the facets are in sight: they load a little more. */
export const countsFor = async (
  client: SearchClient,
  list: FacetList,
  state: SearchState,
): Promise<Counts> => {
  if (list.isOpen) await client.count();
  return countsOf(client, list, state, await client.search(state.query, list.filtersOf(state)));
};
