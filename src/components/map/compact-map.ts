import type { LegalState } from '#model/legal-state.ts';
import { byNumber, inOrderOf } from '#model/order.ts';
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

const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** What follows when the names of all places stand in for `*` or that of the first for `~`; `=` starts any other text. */
const shorten = (text: string, [first = '', ...others]: readonly string[], by: string): string => {
  const whole = [first, ...others].join(by);
  if (first !== '' && text.startsWith(whole)) return `*${text.slice(whole.length)}`;
  if (first !== '' && text.startsWith(first)) return `~${text.slice(first.length)}`;
  return `=${text}`;
};

const lengthen = (short: string, parts: readonly string[], by: string): string => {
  const start = { '*': parts.join(by), '~': parts[0] }[short.slice(0, 1)] ?? '';
  return start + short.slice(1);
};

const [joinsIds, joinsNames] = ['-', '–'];
const hundredths = (degrees: number): number => Math.round(degrees * 100);
const ids = (places: readonly MapPlace[]) => places.map(({ id }) => id);
const names = (places: readonly MapPlace[]) => places.map(({ name }) => name);

/** The columns of a map; its partnerships lie by their places, for what repeats itself weighs less. */
export const compactMapOf = ({ places, partnerships: unsorted }: MapData): CompactMap => {
  const regions = new Map(places.map(({ region }) => [region.code, region.name]));
  const codes = [...regions.keys()];
  const ranks = new Map(places.map((place, rank) => [place, rank]));
  const rankOf = (place?: MapPlace) => (place && ranks.get(place)) ?? -1;
  const partnerships = unsorted.toSorted(
    inOrderOf(
      byNumber((one: MapPartnership) => rankOf(one.at[0])),
      byNumber((one: MapPartnership) => rankOf(one.at[1])),
    ),
  );
  const states = [...new Set(partnerships.map(({ state }) => state))];
  return {
    regions: [...regions],
    places: {
      id: places.map(({ id, name }) => (id === slugOf(name) ? '' : id)),
      name: names(places),
      region: places.map(({ region }) => codes.indexOf(region.code)),
      north: places.map(({ latitude }) => hundredths(latitude)),
      east: places.map(({ longitude }) => hundredths(longitude)),
    },
    states,
    partnerships: {
      id: partnerships.map(({ id, title, at }) =>
        id === slugOf(title) ? '' : shorten(id, ids(at), joinsIds),
      ),
      title: partnerships.map(({ title, at }) => shorten(title, names(at), joinsNames)),
      state: partnerships.map(({ state }) => states.indexOf(state)),
      at: partnerships.map(({ at }) => at.map((place) => rankOf(place))),
    },
  };
};

/** The map that some columns stand for. */
export const mapFrom = ({ regions, places, states, partnerships }: CompactMap): MapData => {
  const known = regions.map(([code, name]) => ({ code, name }));
  const all = places.name.map((name, rank): MapPlace => {
    const region = known[places.region[rank] ?? -1] ?? { code: '', name: '' };
    return {
      id: places.id[rank] === '' ? slugOf(name) : (places.id[rank] ?? ''),
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
      const at = (partnerships.at[row] ?? []).flatMap((rank) => all[rank] ?? []);
      const title = lengthen(partnerships.title[row] ?? '', names(at), joinsNames);
      return {
        id: id === '' ? slugOf(title) : lengthen(id, ids(at), joinsIds),
        title,
        state: states[partnerships.state[row] ?? -1] ?? 'unknown',
        at,
      };
    }),
  };
};
