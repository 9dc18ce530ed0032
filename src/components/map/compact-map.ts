import type { LegalState } from '#model/legal-state.ts';
import { idFromName } from '#model/id-from-name.ts';
import type { MapData, MapPartnership, MapPlace } from './map-data.ts';

/** A map in columns, for the way to the browser: what follows from something else is left out. */
export type CompactMap = {
  /** Codes and names; a code of digits is a province of Indonesia. */
  regions: [code: string, name: string][];
  /** Ids are empty where they follow from the name; regions are their places in the list above; positions in 1/100 degree. */
  places: { id: string[]; name: string[]; region: number[]; north: number[]; east: number[] };
  states: LegalState[];
  /** The same for ids and titles; both are shortened by the places, given by their rank in the column above. */
  partnerships: { id: string[]; title: string[]; state: number[]; at: number[][] };
};

const lengthen = (short: string, parts: readonly string[], by: string): string => {
  if (short === '*') return parts.join(by);
  const start = { '*': parts.join(by), '~': parts[0] }[short.slice(0, 1)] ?? '';
  return start + short.slice(1);
};

/** What stands between the ids and the names of the places of a partnership. */
export const [joinsIds, joinsNames] = ['-', '–'];
/** The ids of some places. */
export const idsOf = (places: readonly MapPlace[]) => places.map(({ id }) => id);
/** The names of some places. */
export const namesOf = (places: readonly MapPlace[]) => places.map(({ name }) => name);

/** One of thousands, most of which nobody asks for a title or an id: these are put together when somebody does. */
class PartnershipInColumns implements MapPartnership {
  readonly state: LegalState;
  readonly at: MapPlace[] = [];
  #id: string;
  #title: string;
  #wholeId?: string;

  constructor(columns: CompactMap, row: number, places: readonly MapPlace[]) {
    const { partnerships, states } = columns;
    this.#id = partnerships.id[row] ?? '';
    this.#title = partnerships.title[row] ?? '';
    this.state = states[partnerships.state[row] ?? -1] ?? 'unknown';
    for (const rank of partnerships.at[row] ?? []) {
      const place = places[rank];
      if (place) this.at.push(place);
    }
  }

  get title(): string {
    return lengthen(this.#title, namesOf(this.at), joinsNames);
  }

  get id(): string {
    // A list on the page asks for those of all, at every letter.
    return (this.#wholeId ??=
      this.#id === '' ? idFromName(this.title) : lengthen(this.#id, idsOf(this.at), joinsIds));
  }
}

/** The map that some columns stand for. */
export const mapFrom = (columns: CompactMap): MapData => {
  const { regions, places, partnerships } = columns;
  const known = regions.map(([code, name]) => ({ code, name }));
  const all = places.name.map((name, rank): MapPlace => {
    const region = known[places.region[rank] ?? -1] ?? { code: '', name: '' };
    return {
      id: places.id[rank] === '' ? idFromName(name) : (places.id[rank] ?? ''),
      name,
      region,
      latitude: (places.north[rank] ?? 0) / 100,
      longitude: (places.east[rank] ?? 0) / 100,
      isHome: /^\d/.test(region.code),
    };
  });
  return {
    places: all,
    partnerships: partnerships.id.map((_, row) => new PartnershipInColumns(columns, row, all)),
  };
};
