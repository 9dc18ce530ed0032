import type { PartnershipRecord, Party } from '#schema/partnership.ts';
import { freshIds } from './ids.ts';
import type { MadePlace } from './new-place.ts';
import type { RealPartnership } from './real.ts';
import type { World } from './world.ts';

/** What is settled of a partnership before it is written, so that others of the same turn can point to it. */
export type Plan = {
  turn: number;
  id: string;
  real: RealPartnership;
  parties: Party[];
  isDraft: boolean;
};

type Drawn = { parties: Party[]; places: MadePlace[]; names: string[] };

const drawn = (
  { parties }: PartnershipRecord,
  turn: number,
  world: World,
  isNew: boolean,
): Drawn => {
  const all: Drawn = { parties: [], places: [], names: [] };
  for (const party of parties) {
    if ('organization' in party) {
      const organization = world.organizationOf(turn, party.organization);
      all.parties.push({ organization });
      all.names.push(organization);
    } else {
      const place = world.places.like(party.place, isNew);
      all.parties.push({ place: place.id });
      all.places.push(place);
      all.names.push(place.id);
    }
  }
  return all;
};

const tries = 30;

/** Plans partnerships: no two with the same parties and kind, no party twice in one. */
export const plannerFor = (world: World) => {
  const freshId = freshIds();
  const taken = new Set<string>();
  const partiesOf = (record: PartnershipRecord, turn: number): Drawn => {
    for (let attempt = 1; ; attempt += 1) {
      const found = drawn(record, turn, world, attempt > tries);
      const key = [record.kind, ...found.names.toSorted()].join(' ');
      if (taken.has(key) || new Set(found.names).size < found.names.length) continue;
      taken.add(key);
      return found;
    }
  };
  return (real: RealPartnership, turn: number): Plan => {
    const { parties, places, names } = partiesOf(real.record, turn);
    for (const place of places) place.isUsed = true;
    const isDraft = world.chance.isOneIn(250);
    return { turn, id: freshId(...names.map((name) => name.slice(0, 34))), real, parties, isDraft };
  };
};
