import type { Partnership, Place } from '#model/atlas.ts';
import type { LegalState } from '#model/legal-state.ts';
import { twinsOf } from './quickstatements.ts';

/** Two items of Wikidata that are tied, the lower number first: P190 has no direction. */
export type ItemPair = readonly [string, string];

/** A sister tie of ours with its items, where both regions have one. */
export type OwnTie = { id: string; legalState: LegalState; pair: ItemPair };

/** What stands in both, in ours only and in Wikidata only, and what of ours cannot be compared. */
export type Comparison = {
  both: OwnTie[];
  oursOnly: OwnTie[];
  /** Leads to look into, never facts. */
  theirsOnly: { pair: ItemPair; places: (string | undefined)[] }[];
  /** Sister ties of which a region has no item on record. */
  withoutItem: { id: string; places: string[] }[];
};

/** The answer of the query service of Wikidata, as far as it is read. */
type Answer = {
  results?: { bindings?: { item?: { value?: string }; twin?: { value?: string } }[] };
};

const itemIn = (address: string | undefined): string | undefined =>
  /(?:^|\/)(Q[1-9]\d*)$/.exec(address ?? '')?.[1];

const numberOf = (item: string): number => Number(item.slice(1));
const keyOf = (pair: ItemPair): string => pair.join(' ');

const pairOf = (one: string, other: string): ItemPair =>
  numberOf(one) <= numberOf(other) ? [one, other] : [other, one];

/** The pairs in an answer with `item` and `twin`, each once. Throws where it is no such answer. */
export function pairsIn(answer: unknown): ItemPair[] {
  const bindings = (answer as Answer | null)?.results?.bindings;
  if (!Array.isArray(bindings)) throw new Error('no results.bindings');
  const pairs = bindings.flatMap(({ item, twin }) => {
    const [one, other] = [itemIn(item?.value), itemIn(twin?.value)];
    return one && other && one !== other ? [pairOf(one, other)] : [];
  });
  return [...new Map(pairs.map((pair) => [keyOf(pair), pair])).values()];
}

/** Sets our sister ties beside those of Wikidata; theirs count only where one of the two is a place of ours in Indonesia. */
export function compareWithWikidata(
  partnerships: readonly Partnership[],
  places: readonly Place[],
  theirs: readonly ItemPair[],
): Comparison {
  const twins = partnerships
    .filter(({ record }) => record.kind === 'sister')
    .flatMap((one) => {
      const regions = twinsOf(one);
      return regions ? [{ one, regions }] : [];
    });
  const ours = twins.flatMap(({ one: { id, legalState }, regions: [home, abroad] }): OwnTie[] => {
    const [from, to] = [home.record.wikidata, abroad.record.wikidata];
    return from && to ? [{ id, legalState, pair: pairOf(from, to) }] : [];
  });
  const known = new Set(theirs.map(keyOf));
  const own = new Set(ours.map(({ pair }) => keyOf(pair)));
  const byItem = new Map(places.map((place) => [place.record.wikidata, place]));
  return {
    both: ours.filter(({ pair }) => known.has(keyOf(pair))),
    oursOnly: ours.filter(({ pair }) => !known.has(keyOf(pair))),
    theirsOnly: theirs
      .filter((pair) => !own.has(keyOf(pair)) && pair.some((item) => byItem.get(item)?.isHome))
      .map((pair) => ({ pair, places: pair.map((item) => byItem.get(item)?.id) })),
    withoutItem: twins
      .filter(({ regions }) => regions.some(({ record }) => !record.wikidata))
      .map(({ one, regions }) => ({
        id: one.id,
        places: regions.filter(({ record }) => !record.wikidata).map(({ id }) => id),
      })),
  };
}
