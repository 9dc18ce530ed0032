import { ask, type BestFirst } from './best-first.ts';
import type { FacetList } from './facet-list.ts';
import type { Counts, FoundPage } from './pagefind.ts';
import type { Found, SearchClient } from './pagefind-client.ts';
import { groupsOf, type ResultGroup } from './result-groups.ts';
import { facets, withoutFacet, type PageType, type SearchState } from './search-state.ts';

/** A group of results with the pages that it shows. */
export type ShownGroup = ResultGroup & { pages: FoundPage[] };

/** How many pages there are of each type that was found; `undefined` where they were not asked. */
type TypeCounts = Partial<Record<PageType, number | undefined>>;

/** How many results are of each type. */
const typesIn = ({ results, typeOf, lacksSources }: Omit<Found, 'partly'>): TypeCounts => {
  const counts: TypeCounts = lacksSources ? { source: undefined } : {};
  for (const { id } of results) {
    const type = typeOf.get(id) ?? 'page';
    counts[type] = (counts[type] ?? 0) + 1;
  }
  return counts;
};

/** What a search page shows for one question. */
export type PageAnswer = {
  found: BestFirst;
  groups: ShownGroup[];
  /** How many pages have all of its words. */
  count: number;
  /** How many pages there would be of each type. */
  types: TypeCounts;
};

// Three letters begin so many words that groups of every kind would cost over 30 KB.
const isShort = (query: string): boolean => /^[a-z]{1,3}$/i.test(query.trim());

/** Asks the index one question, and loads the first pages of the answer. */
export const answerOf = async (
  client: SearchClient,
  list: FacetList,
  state: SearchState,
): Promise<PageAnswer> => {
  const found = await ask(client, state.query, list.filtersOf(state));
  const groups = await Promise.all(
    groupsOf(found, state.chosen.type.length > 0 || isShort(state.query)).map(async (group) => ({
      ...group,
      pages: await client.load(found, group.results),
    })),
  );
  const isOfAnyType = state.chosen.type.length === 0;
  const ofAnyType = isOfAnyType
    ? found
    : await client.search(state.query, list.filtersOf(withoutFacet(state, 'type')));
  return { found, groups, count: found.results.length, types: typesIn(ofAnyType) };
};

/**
 * How many pages each value of each facet would show; the index loads a little more for it. A facet with choices is
 * counted without them: another choice in it adds pages, while a choice in another facet takes pages away.
 */
export const countsFor = async (
  client: SearchClient,
  list: FacetList,
  state: SearchState,
): Promise<Counts> => {
  await client.count();
  const found = await client.search(state.query, list.filtersOf(state));
  const counts: Counts = { ...found.filters };
  delete counts.type;
  for (const facet of facets.filter((one) => one !== 'type' && state.chosen[one].length > 0)) {
    const others = await client.search(state.query, list.filtersOf(withoutFacet(state, facet)));
    counts[facet] = others.filters[facet] ?? {};
  }
  return counts;
};
