import type { LegalState } from '#model/legal-state.ts';
import { idFromName } from '#model/id-from-name.ts';
import type { MapData, MapPlace } from './map-data.ts';

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

/** The map that some columns stand for. */
export const mapFrom = ({ regions, places, states, partnerships }: CompactMap): MapData => {
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
    partnerships: partnerships.id.map((id, row) => {
      const at = (partnerships.at[row] ?? [])
        .map((rank) => all[rank])
        .filter((place) => place !== undefined);
      const title = lengthen(partnerships.title[row] ?? '', namesOf(at), joinsNames);
      return {
        id: id === '' ? idFromName(title) : lengthen(id, idsOf(at), joinsIds),
        title,
        state: states[partnerships.state[row] ?? -1] ?? 'unknown',
        at,
      };
    }),
  };
};
