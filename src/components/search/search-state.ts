/** What a result can be. */
export const pageTypes = [
  'partnership',
  'place',
  'province',
  'organization',
  'sector',
  'country',
  'term',
  'source',
  'page',
] as const;
export type PageType = (typeof pageTypes)[number];

/** What a search can be narrowed by, in the order of the page. */
export const facets = ['type', 'state', 'country', 'sector', 'kind'] as const;
export type Facet = (typeof facets)[number];

/** What the reader asks: words, and values of facets by the keys that are the same in both languages. */
export type SearchState = { query: string; chosen: Readonly<Record<Facet, readonly string[]>> };

const longestQuery = 200;

const eachFacet = <Value>(valueOf: (facet: Facet) => Value): Record<Facet, Value> => ({
  type: valueOf('type'),
  state: valueOf('state'),
  country: valueOf('country'),
  sector: valueOf('sector'),
  kind: valueOf('kind'),
});

/** Reads the state from the address. */
export const readState = (parameters: URLSearchParams): SearchState => ({
  query: (parameters.get('q') ?? '').trim().replace(/\s+/g, ' ').slice(0, longestQuery),
  chosen: eachFacet((facet) => [...new Set(parameters.getAll(facet).filter(Boolean))]),
});

/** Reads the state from the form, whose boxes carry the values. */
export const readForm = (form: FormData): SearchState => {
  const parameters = new URLSearchParams();
  for (const [name, value] of form) if (typeof value === 'string') parameters.append(name, value);
  return readState(parameters);
};

/** Writes the state as the query of an address, `?q=…&state=…`, or nothing where nothing is asked. */
export const writeState = ({ query, chosen }: SearchState): string => {
  const parameters = new URLSearchParams(query ? { q: query } : {});
  for (const facet of facets) for (const value of chosen[facet]) parameters.append(facet, value);
  const written = parameters.toString();
  return written && `?${written}`;
};

/** Whether the reader has narrowed the search down. */
export const hasChoices = ({ chosen }: SearchState): boolean =>
  facets.some((facet) => chosen[facet].length > 0);

/** Whether the reader has asked for nothing yet. */
export const isEmpty = (state: SearchState): boolean => !state.query && !hasChoices(state);

/** The same state without the choices in one facet, to count what that facet offers. */
export const withoutFacet = (state: SearchState, facet: Facet): SearchState => ({
  ...state,
  chosen: { ...state.chosen, [facet]: [] },
});
