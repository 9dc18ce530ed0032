/** What can stand side by side: partnerships or places, by the name that they have in an address. */
export const comparedKinds = ['k', 'd'] as const;
export type ComparedKind = (typeof comparedKinds)[number];

/** How many can be compared at once. */
export const fewestCompared = 2;
export const mostCompared = 4;

/** What an address asks to compare; `left` are those beyond the most that can be. */
export type Comparison = { kind: ComparedKind; ids: string[]; left: string[] };

const isId = (written: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(written);

/** Reads what the query of an address asks to compare; places only where it names no partnership. */
export function readComparison(query: URLSearchParams): Comparison {
  const wanted = (kind: ComparedKind) => [...new Set(query.getAll(kind).filter(isId))];
  const kind = wanted('k').length === 0 && wanted('d').length > 0 ? 'd' : 'k';
  const ids = wanted(kind);
  return { kind, ids: ids.slice(0, mostCompared), left: ids.slice(mostCompared) };
}

/** Writes a comparison as the query of an address: `?k=a&k=b`. */
export const writeComparison = (kind: ComparedKind, ids: readonly string[]): string =>
  `?${new URLSearchParams(ids.map((id) => [kind, id]))}`;

/** What several lists have in common, in the order of the first. */
export const commonOf = (lists: readonly (readonly string[])[]): string[] => {
  const [first = [], ...others] = lists;
  return first.filter((value) => others.every((other) => other.includes(value)));
};
