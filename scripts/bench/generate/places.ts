import type { PlaceRecord } from '#schema/place.ts';
import { weightedPick, type Chance } from './chance.ts';
import type { MadePlace } from './new-place.ts';
import { originsFor, partyCounts } from './turns.ts';
import type { Real } from './real.ts';

/** Places may stand for each other in a partnership that are of one country and one tier. */
const classOf = ({ country, level }: PlaceRecord): string => `${country} ${level}`;

/** The invented places: one is drawn in the stead of a real one, as often as the one it is made after. */
export const placesFrom = (
  real: Real,
  partnerships: number,
  make: (origin: PlaceRecord) => MadePlace,
  chance: Chance,
) => {
  const counts = partyCounts(real);
  const made = originsFor(real, partnerships, chance).map(make);
  const pick = new Map<string, (chance: Chance) => MadePlace>();
  const sort = (): void => {
    for (const [key, places] of Map.groupBy(made, ({ origin }) => classOf(origin)))
      pick.set(
        key,
        weightedPick(places, ({ origin }) => counts.get(origin) ?? 0.3),
      );
  };
  sort();
  const another = (origin: PlaceRecord): MadePlace => {
    const place = make(origin);
    made.push(place);
    sort();
    return place;
  };
  return {
    made,
    /** A place such as a real one; a new one where there is none yet, or where it must be new. */
    like: (id: string, mustBeNew = false): MadePlace => {
      const origin = real.places.get(id);
      if (!origin) throw new Error(id);
      const draw = mustBeNew ? undefined : pick.get(classOf(origin));
      return draw ? draw(chance) : another(origin);
    },
  };
};
export type Places = ReturnType<typeof placesFrom>;
