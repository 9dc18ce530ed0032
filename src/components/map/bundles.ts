import { legalStates, type LegalState } from '#model/legal-state.ts';
import type { MapArc, MapPlace } from './map-data.ts';
import type { Point } from './projection.ts';

/** Where a marker stands; the same object for all places it stands for. */
export type Spot = Point & { key: string; isMany: boolean };

/** The partnerships of one legal state between two markers, drawn as one line; as a ring where both are the same. */
export type Bundle = {
  from: Spot;
  to: Spot;
  state: LegalState;
  /** Ids of its partnerships. */
  ids: Set<string>;
  /** How many bundles of other states lie between the same markers, before this one. */
  rank: number;
};

const order = new Map(legalStates.map((state, at) => [state, at]));
const pairOf = ({ from, to }: Pick<Bundle, 'from' | 'to'>): string => `${from.key}\n${to.key}`;

type SpotOf = (place: MapPlace) => Spot | undefined;

/** The lines of some arcs, in no order yet; no more than one beyond `most`. */
const gathered = (arcs: readonly MapArc[], spotOf: SpotOf, most = Infinity): Bundle[] => {
  const bundles = new Map<string, Bundle>();
  for (const { partnership, from: one, to: other } of arcs) {
    const [from, to] = [spotOf(one), spotOf(other)];
    if (!from || !to) continue;
    const { state, id } = partnership;
    const key = `${pairOf({ from, to })}\n${state}`;
    const known = bundles.get(key) ?? { from, to, state, ids: new Set(), rank: 0 };
    known.ids.add(id);
    bundles.set(key, known);
    if (bundles.size > most) break;
  }
  return [...bundles.values()];
};

/** Whether some arcs make more lines than so many; looks no further than it must. */
export const hasMoreBundles = (arcs: readonly MapArc[], spotOf: SpotOf, most: number): boolean =>
  gathered(arcs, spotOf, most).length > most;

/** One line for each pair of markers and each state: lines end where a marker stands, and none hides another. */
export const bundlesOf = (arcs: readonly MapArc[], spotOf: SpotOf): Bundle[] => {
  const sorted = gathered(arcs, spotOf).toSorted(
    (one, other) => (order.get(one.state) ?? 0) - (order.get(other.state) ?? 0),
  );
  const before = new Map<string, number>();
  return sorted.map((bundle) => {
    const rank = before.get(pairOf(bundle)) ?? 0;
    before.set(pairOf(bundle), rank + 1);
    return { ...bundle, rank };
  });
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
