/** What a list can be narrowed by, in the order of the address. */
export const facets = [
  'sector',
  'role',
  'people',
  'country',
  'province',
  'place',
  'kind',
  'state',
  'activity',
  'programme',
  'result',
  'evidence',
] as const;
export type Facet = (typeof facets)[number];

/** What a sector of a partnership rests on, as the reader knows it. */
export const sectorRoles = ['agreed', 'done', 'hoped'] as const;
export type SectorRole = (typeof sectorRoles)[number];

/** In which order a list stands, and how; the first of each is what it is without a choice. */
export const orders = ['state', 'latest', 'first', 'name'] as const;
export type Order = (typeof orders)[number];
export const views = ['table', 'compact', 'map'] as const;
export type View = (typeof views)[number];

/** What a list is narrowed to. Several values of a facet: one is enough; several facets: all must fit. */
export type Choices = {
  text: string;
  /** Years between which an act was signed, both included. */
  from: number | undefined;
  to: number | undefined;
  chosen: Readonly<Record<Facet, readonly string[]>>;
};

/** All that the address of a list says. */
export type ListState = Choices & { order: Order; view: View };

/** A value for each facet. */
export const eachFacet = <Value>(valueOf: (facet: Facet) => Value): Record<Facet, Value> =>
  Object.fromEntries(facets.map((facet) => [facet, valueOf(facet)])) as Record<Facet, Value>;

/** A list as it is without any choice. */
export const noChoices: ListState = {
  ...{ text: '', from: undefined, to: undefined },
  chosen: eachFacet(() => []),
  ...{ order: 'state', view: 'table' },
};

/** Whether anything narrows the list. */
export const isNarrowing = ({ text, from, to, chosen }: Choices): boolean =>
  text !== '' ||
  from !== undefined ||
  to !== undefined ||
  facets.some((facet) => chosen[facet].length > 0);

const longestText = 200;
const own = ['q', 'text', ...facets, 'from', 'to', 'order', 'view'];

const yearIn = (written: string | null): number | undefined =>
  /^\d{4}$/.test(written ?? '') ? Number(written) : undefined;

const oneOf = <T extends string>(known: readonly [T, ...T[]], written: string | null): T =>
  known.find((one) => one === written) ?? known[0];

/** Reads what the query of an address says; `text` is what `q` was called before. */
export const readQuery = (query: URLSearchParams): ListState => ({
  text: (query.get('q') ?? query.get('text') ?? '')
    .trim()
    .replace(/\s+/g, ' ')
    .slice(0, longestText),
  from: yearIn(query.get('from')),
  to: yearIn(query.get('to')),
  chosen: eachFacet((facet) => [...new Set(query.getAll(facet).filter(Boolean))]),
  order: oneOf(orders, query.get('order')),
  view: oneOf(views, query.get('view')),
});

/** A part of the state of a list, as a link writes it. */
export type Wanted = Partial<Omit<ListState, 'chosen'>> &
  Partial<Record<Facet, string | readonly string[]>>;

/** Writes it as the query of an address, `?sector=health&country=JP`; what others keep there stays behind it. */
export function writeQuery(wanted: Wanted, others = new URLSearchParams()): string {
  const query = new URLSearchParams();
  const { text, from, to, order, view } = wanted;
  if (text) query.set('q', text);
  for (const facet of facets)
    for (const value of [wanted[facet] ?? []].flat()) query.append(facet, value);
  if (from !== undefined) query.set('from', String(from));
  if (to !== undefined) query.set('to', String(to));
  if (order && order !== orders[0]) query.set('order', order);
  if (view && view !== views[0]) query.set('view', view);
  for (const [name, value] of others) if (!own.includes(name)) query.append(name, value);
  const written = query.toString();
  return written && `?${written}`;
}

/** The whole state of a list as the query of an address. */
export const queryOf = ({ chosen, ...rest }: ListState, others?: URLSearchParams): string =>
  writeQuery({ ...rest, ...chosen }, others);
