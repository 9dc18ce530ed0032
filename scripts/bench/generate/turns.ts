import type { PlaceRecord } from '#schema/place.ts';
import type { Chance } from './chance.ts';
import type { Real } from './real.ts';

/** So many of a list, each as often as the others, but for what is left over. */
export const inTurns = <T>(list: readonly T[], many: number, chance: Chance): T[] =>
  Array.from({ length: Math.ceil(many / list.length) }, () => chance.shuffled(list))
    .flat()
    .slice(0, many);

/** A place for every ten partnerships, and as many as the real atlas has where there are as many partnerships. */
const placesFor = (partnerships: number, real: number): number =>
  Math.max(Math.round(partnerships / 10), Math.min(partnerships, real));

/** The real places that invented ones are made after: beyond the size of the real atlas, a third at home. */
export const originsFor = ({ places }: Real, partnerships: number, chance: Chance) => {
  const all = [...places.values()];
  const many = placesFor(partnerships, all.length);
  const isHome = ({ country }: PlaceRecord) => country === 'ID';
  const home = all.filter(isHome);
  if (many <= all.length) return inTurns(all, many, chance);
  const atHome = Math.max(home.length, Math.round(many / 3));
  const abroad = all.filter((place) => !isHome(place));
  return [...inTurns(home, atHome, chance), ...inTurns(abroad, many - atHome, chance)];
};

/** In how many partnerships each real place is a party: some in many, most in one. */
export const partyCounts = ({ places, partnerships }: Real): ReadonlyMap<PlaceRecord, number> => {
  const counts = new Map<PlaceRecord, number>();
  for (const party of partnerships.flatMap(({ record }) => record.parties)) {
    const place = 'place' in party ? places.get(party.place) : undefined;
    if (place) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return counts;
};
