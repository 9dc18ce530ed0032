import { legalStates, type LegalState } from '#model/legal-state.ts';
import type { MapArc, MapPartnership, MapPlace } from './map-data.ts';
import type { Point } from './projection.ts';

/** Where a marker stands; the same object for all places it stands for. */
export type Spot = Point & { key: string; isMany: boolean };

/** The partnerships of one legal state between two markers, drawn as one line; as a ring where both are the same. */
export type Bundle = {
  from: Spot;
  to: Spot;
  state: LegalState;
  /** What it stands for, each once. */
  partnerships: readonly MapPartnership[];
  /** How many bundles of other states lie between the same markers, before this one. */
  rank: number;
};

const order = new Map(legalStates.map((state, at) => [state, at]));
const pairOf = ({ from, to }: Pick<Bundle, 'from' | 'to'>): string => `${from.key}\n${to.key}`;

type SpotOf = (place: MapPlace) => Spot | undefined;

const foundIn = <Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value => {
  const known = map.get(key) ?? make();
  map.set(key, known);
  return known;
};

/** The lines of some arcs, in no order yet; no more than one beyond `most`. Maps in maps, for a text as key is slow on a phone. */
const gathered = (arcs: readonly MapArc[], spotOf: SpotOf, most = Infinity): Bundle[] => {
  const bundles: Bundle[] = [];
  const ends = new Map<Spot, Map<Spot, Map<LegalState, MapPartnership[]>>>();
  for (const { partnership, from: one, to: other } of arcs) {
    const [from, to] = [spotOf(one), spotOf(other)];
    if (!from || !to) continue;
    const { state } = partnership;
    const others = foundIn(ends, from, () => new Map<Spot, Map<LegalState, MapPartnership[]>>());
    const states = foundIn(others, to, () => new Map<LegalState, MapPartnership[]>());
    const partnerships = foundIn(states, state, () => []);
    if (partnerships.length === 0) bundles.push({ from, to, state, partnerships, rank: 0 });
    // The arcs of one partnership follow one another.
    if (partnerships.at(-1) !== partnership) partnerships.push(partnership);
    if (bundles.length > most) break;
  }
  return bundles;
};

/** Some lines in the order of their states, told apart where they lie between the same markers. */
const ranked = (bundles: readonly Bundle[]): Bundle[] => {
  const sorted = bundles.toSorted(
    (one, other) => (order.get(one.state) ?? 0) - (order.get(other.state) ?? 0),
  );
  const before = new Map<string, number>();
  return sorted.map((bundle) => {
    const rank = before.get(pairOf(bundle)) ?? 0;
    before.set(pairOf(bundle), rank + 1);
    return { ...bundle, rank };
  });
};

/** One line for each pair of markers and each state: lines end where a marker stands, and none hides another. */
export const bundlesOf = (arcs: readonly MapArc[], spotOf: SpotOf): Bundle[] =>
  ranked(gathered(arcs, spotOf));

/** The same, or nothing where there would be more than `most`: it looks no further then. */
export const fewBundlesOf = (
  arcs: readonly MapArc[],
  spotOf: SpotOf,
  most: number,
): Bundle[] | undefined => {
  const bundles = gathered(arcs, spotOf, most);
  return bundles.length > most ? undefined : ranked(bundles);
};

/** How strongly a line bends, as a part of its length: lines between the same markers lie side by side. */
export const bowOf = (rank: number): number => {
  const step = Math.ceil(rank / 2) * 0.045;
  return rank % 2 === 0 ? 0.18 + step : 0.18 - step;
};

/** The width of a line in pixels, in four steps that the legend names. */
export const widthOf = (partnerships: number): 1.2 | 2 | 3 | 4.5 => {
  if (partnerships === 1) return 1.2;
  if (partnerships < 5) return 2;
  return partnerships < 20 ? 3 : 4.5;
};
