import type { Partnership } from './partnership.ts';
import type { Place } from './place.ts';

/** The pairs of places that a partnership ties: home with abroad, else the first place at home with the others. */
export function placePairsOf({
  homePlaces,
  foreignPlaces,
}: Pick<Partnership, 'homePlaces' | 'foreignPlaces'>): [Place, Place][] {
  if (foreignPlaces.length > 0)
    return homePlaces.flatMap((home) =>
      foreignPlaces.map((abroad): [Place, Place] => [home, abroad]),
    );
  const [first, ...others] = homePlaces;
  return first ? others.map((other) => [first, other]) : [];
}
