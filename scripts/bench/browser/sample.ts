import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Pair = { id: string; en: string };
type Partnership = {
  id: string;
  homePlaces: string[];
  foreignPlaces: string[];
  countries: string[];
};
type Place = { id: string; shortName: Pair };

/** What a browser is asked for in one site: its heaviest country and place, so that no site is easy by chance. */
export type Sample = {
  partnerships: number;
  country: string;
  /** The place with most partnerships in that country, as it is typed, and one of its partners. */
  place: string;
  partner: string;
  /** The address of the partnership between the two. */
  path: string;
};

const commonest = (names: readonly string[]): string => {
  const counts = Map.groupBy(names, (name) => name);
  const [first] = [...counts].sort(([one, of], [other, by]) =>
    by.length === of.length ? (one < other ? -1 : 1) : by.length - of.length,
  );
  return first?.[0] ?? '';
};

const read = (folder: string, file: string): unknown =>
  JSON.parse(readFileSync(join(folder, 'data', file), 'utf8'));

/** Chooses from the open data of a built site. */
export const sampleOf = (folder: string): Sample => {
  const partnerships = read(folder, 'partnerships.json') as Partnership[];
  const places = read(folder, 'places.json') as Place[];
  const pairs = partnerships.filter(
    ({ homePlaces, foreignPlaces }) => homePlaces.length > 0 && foreignPlaces.length > 0,
  );
  const country = commonest(pairs.flatMap(({ countries }) => countries.slice(0, 1)));
  const within = pairs.filter(({ countries }) => countries.includes(country));
  const home = commonest(within.flatMap(({ homePlaces }) => homePlaces));
  const one = within.find(({ homePlaces }) => homePlaces.includes(home));
  const nameOf = (id = '') => places.find((place) => place.id === id)?.shortName.id ?? id;
  return {
    partnerships: partnerships.length,
    country,
    place: nameOf(home),
    partner: nameOf(one?.foreignPlaces[0]),
    path: `/kerja-sama/${one?.id ?? ''}/`,
  };
};
