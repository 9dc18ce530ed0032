import type { LegalState } from '#model/legal-state.ts';
import { placePairsOf } from '#model/place-pairs.ts';

/** A province of Indonesia by its region code, or a country abroad by its ISO code; its name in the language of the page. */
export type MapRegion = { code: string; name: string };

/** A place as the map shows it. */
export type MapPlace = {
  id: string;
  name: string;
  region: MapRegion;
  latitude: number;
  longitude: number;
  isHome: boolean;
};

/** A partnership with the places of its parties; one place twice where two parties share it. */
export type MapPartnership = { id: string; title: string; state: LegalState; at: MapPlace[] };

/** Two places that a partnership ties; twice the same place where it lies within one. */
export type MapArc = { partnership: MapPartnership; from: MapPlace; to: MapPlace };

/** What a map shows: every place that its partnerships touch, once. */
export type MapData = { places: readonly MapPlace[]; partnerships: readonly MapPartnership[] };

/** The arcs of one partnership: home with abroad, else places at home with each other, else a ring. */
const arcsOfOne = (partnership: MapPartnership): MapArc[] => {
  const { at } = partnership;
  const [one, other] = at;
  // Almost all are so, and a map of thousands opens sooner without lists for each.
  if (at.length === 2 && one?.isHome && other && !other.isHome)
    return [{ partnership, from: one, to: other }];
  const places = [...new Set(at)];
  const [home, abroad] = [places.filter((one) => one.isHome), places.filter((one) => !one.isHome)];
  const [only, ...others] = places;
  if (only?.isHome && others.length === 0)
    return at.length > 1 ? [{ partnership, from: only, to: only }] : [];
  return placePairsOf(home, abroad).map(([from, to]) => ({ partnership, from, to }));
};

/** Every pair of places that some partnership ties. */
export const arcsOf = (partnerships: readonly MapPartnership[]): MapArc[] =>
  partnerships.flatMap(arcsOfOne);

/** The part of a map that some partnerships touch; all of it where no ids are given. */
export const partOf = (map: MapData, ids: ReadonlySet<string> | null): MapData => {
  if (!ids) return map;
  const partnerships = map.partnerships.filter(({ id }) => ids.has(id));
  const touched = new Set(partnerships.flatMap(({ at }) => at));
  return { places: map.places.filter((place) => touched.has(place)), partnerships };
};
