import { slugOf } from '../../new/ids.ts';
import type { Chance } from './chance.ts';
import { namesFrom } from './names.ts';
import { placeMaker } from './new-place.ts';
import { organizationsFrom } from './organizations.ts';
import { placesFrom } from './places.ts';
import type { Real } from './real.ts';
import { retellWith } from './retell.ts';
import { rewritten } from './rewrite.ts';
import { sourcesFrom } from './sources.ts';
import { sayFrom } from './wording.ts';

/** One record of a collection that is not written as prose, ready to be written. */
export type MadeRecord = {
  collection: 'places' | 'organizations' | 'sources';
  id: string;
  record: object;
};

/** Everything that invented partnerships draw from; `isReal` knows names that are borne beyond the real atlas. The records that they name come out of `newRecords`. */
export const worldFrom = (
  real: Real,
  partnerships: number,
  chance: Chance,
  isReal: (name: string) => boolean,
) => {
  const taken = new Set([...real.places.values()].map(({ shortName }) => slugOf(shortName.en)));
  const names = namesFrom(chance, (name) => taken.has(slugOf(name)) || isReal(name));
  const say = sayFrom(real.narratives, chance);
  const retell = retellWith({ say, names, chance, day: real.day });
  const made: MadeRecord[] = [];
  const sourceOf = sourcesFrom({
    ...{ all: real.sources, retell, say, names, chance },
    made: (id, record) => made.push({ collection: 'sources', id, record }),
  });
  const makePlace = placeMaker({ names, chance, retell, all: [...real.places.values()] });
  // A place that no record names in the end shall not leave its sources behind.
  const citing = (place: object): object =>
    rewritten(place, (field, id) =>
      field === 'sources' && typeof id === 'string' ? sourceOf(0, id) : undefined,
    ) as object;
  const places = placesFrom(real, partnerships, makePlace, chance);
  const organizationOf = organizationsFrom({
    ...{ all: real.organizations, retell, names },
    seatLike: (id) => {
      const seat = places.like(id);
      seat.isUsed = true;
      return { id: seat.id, country: seat.record.country };
    },
    made: (id, record) => made.push({ collection: 'organizations', id, record }),
  });
  return {
    ...{ real, chance, names, say, retell, sourceOf, organizationOf, places },
    /** The sources and organizations that were made since this was asked last. */
    newRecords: (): MadeRecord[] => made.splice(0),
    /** The places that a record names: known only when all are written. */
    usedPlaces: (): MadeRecord[] =>
      places.made
        .filter(({ isUsed }) => isUsed)
        .map(({ id, record }) => ({ collection: 'places' as const, id, record: citing(record) })),
  };
};
export type World = ReturnType<typeof worldFrom>;
