import type { Sector } from '#schema/vocabularies.ts';
import { byId, byNumber, byText, inOrderOf } from './order.ts';
import type { PartyEntry } from './parties-of.ts';
import type { Partnership } from './partnership.ts';
import type { Place } from './place.ts';

/** Partnerships that share something, with the places in Indonesia that are in them, those in most of them first. */
export type BenchGroup<Key> = { key: Key; partnerships: Partnership[]; places: Place[] };

const homePlacesOf = (partnerships: readonly Partnership[]): Place[] => {
  const counts = new Map<Place, number>();
  for (const place of partnerships.flatMap(({ homePlaces }) => homePlaces))
    counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts.keys()].sort(
    inOrderOf<Place>(
      byNumber((place) => -(counts.get(place) ?? 0)),
      byText(({ record }) => record.shortName.id),
      byId,
    ),
  );
};

/** Groups partnerships by what they share, the largest group first. */
export function groupsOf<Key extends string>(
  partnerships: readonly Partnership[],
  keysOf: (partnership: Partnership) => readonly Key[],
): BenchGroup<Key>[] {
  const found = new Map<Key, Partnership[]>();
  for (const partnership of partnerships)
    for (const key of new Set(keysOf(partnership))) {
      const group = found.get(key) ?? [];
      group.push(partnership);
      found.set(key, group);
    }
  return [...found]
    .map(([key, group]) => ({
      key,
      partnerships: group,
      // Put in order for those who ask: most only count.
      get places() {
        return homePlacesOf(group);
      },
    }))
    .sort(
      inOrderOf<BenchGroup<Key>>(
        byNumber(({ partnerships: group }) => -group.length),
        byText(({ key }) => key),
      ),
    );
}

/** Who else works with a country of a place: those without it, and the sectors in which both do. */
export type CountryNeighbours = BenchGroup<string> & { sectors: BenchGroup<Sector>[] };

/** Who else works with each country that a place is tied to, its most frequent country first; `inCountry` are all of one. */
export function neighboursOf(
  place: Place,
  inCountry: (code: string) => readonly Partnership[],
): CountryNeighbours[] {
  const own = new Set(place.partnerships);
  const ofOwn = groupsOf(place.partnerships, ({ countries }) =>
    place.isHome ? countries : countries.filter((code) => code === place.record.country),
  );
  return ofOwn.flatMap(({ key, partnerships }) => {
    const others = inCountry(key).filter((one) => !own.has(one));
    const mine = new Set(partnerships.flatMap(({ sectors }) => sectors.all));
    const sectors = groupsOf(others, (one) => one.sectors.all.filter((sector) => mine.has(sector)));
    return others.length === 0
      ? []
      : [{ key, partnerships: others, places: homePlacesOf(others), sectors }];
  });
}

/** A partner of a place with the partnerships that it has with others. */
export type SharedPartner = { partner: PartyEntry; others: Partnership[] };

const entryOf = (party: PartyEntry) => ('place' in party ? party.place : party.organization);

/** The partners of a place that work with others too, the one with most of them first. */
export function sharedPartnersOf(place: Place): SharedPartner[] {
  const own = new Set(place.partnerships);
  const partners = new Map(
    place.partnerships
      .flatMap(({ parties }) => parties)
      .filter((party) => !('place' in party && party.place === place))
      .filter((party) => !('place' in party && party.place.isHome === place.isHome))
      .map((party) => [entryOf(party), party]),
  );
  return [...partners]
    .map(([{ partnerships }, partner]) => ({
      partner,
      others: partnerships.filter((one) => !own.has(one)),
    }))
    .filter(({ others }) => others.length > 0)
    .sort(
      inOrderOf<SharedPartner>(
        byNumber(({ others }) => -others.length),
        byText(({ partner }) => entryOf(partner).record.name.id),
      ),
    );
}
