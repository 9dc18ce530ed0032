import { byNumber, inOrderOf } from '#model/order.ts';
import { idFromName } from '#model/id-from-name.ts';
import { idsOf, joinsIds, joinsNames, namesOf, type CompactMap } from './compact-map.ts';
import type { MapData, MapPartnership, MapPlace } from './map-data.ts';

/** What follows when the names of all places stand in for `*` or that of the first for `~`; `=` starts any other text. */
const shorten = (text: string, [first = '', ...others]: readonly string[], by: string): string => {
  const whole = [first, ...others].join(by);
  if (first !== '' && text.startsWith(whole)) return `*${text.slice(whole.length)}`;
  if (first !== '' && text.startsWith(first)) return `~${text.slice(first.length)}`;
  return `=${text}`;
};

const hundredths = (degrees: number): number => Math.round(degrees * 100);

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
      id: places.map(({ id, name }) => (id === idFromName(name) ? '' : id)),
      name: namesOf(places),
      region: places.map(({ region }) => codes.indexOf(region.code)),
      north: places.map(({ latitude }) => hundredths(latitude)),
      east: places.map(({ longitude }) => hundredths(longitude)),
    },
    states,
    partnerships: {
      id: partnerships.map(({ id, title, at }) =>
        id === idFromName(title) ? '' : shorten(id, idsOf(at), joinsIds),
      ),
      title: partnerships.map(({ title, at }) => shorten(title, namesOf(at), joinsNames)),
      state: partnerships.map(({ state }) => states.indexOf(state)),
      at: partnerships.map(({ at }) => at.map((place) => rankOf(place))),
    },
  };
};
