import { eachFacet, facets, sectorRoles } from './choices.ts';
import type { Choices, Facet, SectorRole } from './choices.ts';
import type { ListRow } from './list-row.ts';
import { plainText } from './plain-text.ts';

/** How many rows each value of each facet would show, with the choices in all other facets as they are. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** The rows that fit all choices, in the order given, and what every value would leave. */
export type Narrowed<Row> = { shown: Row[]; counts: FacetCounts };

const hasAny = (values: readonly unknown[]): boolean => values.length > 0;

const sectorsIn = ({ sectors }: ListRow, roles: readonly string[]): readonly string[] => {
  const within = sectorRoles.filter((role) => roles.length === 0 || roles.includes(role));
  const [first = [], ...others] = within.map((role) => sectors[role]).filter(hasAny);
  // Of 10,000 rows few have sectors in two roles, and a set for each took most of the time of counting.
  return others.length === 0 ? first : [...new Set([first, ...others].flat())];
};

const rolesIn = ({ sectors }: ListRow, wanted: readonly string[]): SectorRole[] =>
  sectorRoles.filter((role) =>
    wanted.length === 0
      ? sectors[role].length > 0
      : wanted.some((sector) => sectors[role].includes(sector)),
  );

/** What a row counts for in a facet. A sector and its role belong together: the one is counted within the other. */
const valuesIn = (row: ListRow, facet: Facet, chosen: Choices['chosen']): readonly string[] => {
  if (facet === 'sector') return sectorsIn(row, chosen.role);
  if (facet === 'role') return rolesIn(row, chosen.sector);
  return row.values[facet];
};

/** Facets that are judged as one, so that each is counted without the other standing in its way. */
const groups: readonly (readonly Facet[])[] = [
  ['sector', 'role'],
  ...facets.filter((facet) => facet !== 'sector' && facet !== 'role').map((facet) => [facet]),
];

const fits = (row: ListRow, group: readonly Facet[], chosen: Choices['chosen']): boolean =>
  group.every(
    (facet) =>
      chosen[facet].length === 0 ||
      valuesIn(row, facet, chosen).some((value) => chosen[facet].includes(value)),
  );

const wantedBy = ({ text, from, to }: Choices): ((row: ListRow) => boolean) => {
  const words = plainText(text)
    .split(/[\s–-]+/)
    .filter(Boolean);
  // Whoever writes the later year first means the same years.
  const [first = 0, last = 0] = [from ?? 0, to ?? 9999].sort((one, other) => one - other);
  const hasYears = from !== undefined || to !== undefined;
  return (row) =>
    words.every((word) => row.text.includes(word)) &&
    (!hasYears || row.years.some((year) => year >= first && year <= last));
};

/** Narrows rows and counts in one walk: a row that only one group of facets keeps out counts for that group alone. */
export function narrow<Row extends ListRow>(rows: readonly Row[], choices: Choices): Narrowed<Row> {
  const { chosen } = choices;
  const shown: Row[] = [];
  const counts = eachFacet(() => new Map<string, number>());
  const narrowing = groups.filter((group) => group.some((facet) => chosen[facet].length > 0));
  const isWanted = wantedBy(choices);
  const count = (row: Row, facet: Facet) => {
    for (const value of valuesIn(row, facet, chosen))
      counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
  };
  for (const row of rows) {
    if (!isWanted(row)) continue;
    const against = narrowing.filter((group) => !fits(row, group, chosen));
    if (against.length === 0) shown.push(row);
    if (against.length < 2) for (const facet of against[0] ?? facets) count(row, facet);
  }
  return { shown, counts };
}
