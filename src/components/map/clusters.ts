import Supercluster from 'supercluster';
import type { MapPlace } from './map-data.ts';
import { nearLongitude } from './projection.ts';

/** Places that one marker stands for, at a point of the window around Indonesia. */
export type Group = {
  /** The same for the same places at the same point, whenever they are grouped anew. */
  key: string;
  count: number;
  isHome: boolean;
  latitude: number;
  longitude: number;
  /** Some of its places, those with most partnerships first. */
  some: readonly MapPlace[];
  /** All of its places. */
  all: () => MapPlace[];
  /** The zoom from which on its places stand apart; beyond the map's where they share one point. */
  apartFrom: number;
};

/** West, south, east, north. */
export type View = [number, number, number, number];

type Rank = (one: MapPlace, other: MapPlace) => number;
type Index = Supercluster<{ place: MapPlace }>;
const [apart, closest] = [34, 9];

// Supercluster's own extent of 512 counts in pixels twice as small as Leaflet's.
const indexOf = (places: readonly MapPlace[]): Index =>
  new Supercluster<{ place: MapPlace }>({ radius: apart, extent: 256, maxZoom: closest }).load(
    places.map((place) => ({
      type: 'Feature',
      properties: { place },
      geometry: { type: 'Point', coordinates: [place.longitude, place.latitude] },
    })),
  );

const groupsIn = (index: Index, isHome: boolean, view: View, zoom: number, rank: Rank): Group[] =>
  index.getClusters(view, zoom).map(({ properties, geometry }): Group => {
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    const at = { isHome, latitude, longitude: nearLongitude(longitude) };
    if (!('cluster' in properties)) {
      const { place } = properties;
      return { ...at, key: place.id, count: 1, some: [place], all: () => [place], apartFrom: 0 };
    }
    const { cluster_id: id, point_count: count } = properties;
    const all = () =>
      index
        .getLeaves(id, Infinity)
        .map((leaf) => leaf.properties.place)
        .toSorted(rank);
    return {
      ...at,
      key: `${isHome ? 'home' : 'abroad'} ${count} ${latitude} ${longitude}`,
      count,
      some: all().slice(0, 5),
      all,
      apartFrom: index.getClusterExpansionZoom(id),
    };
  });

/** Groups places that lie close together: Indonesia first, then abroad, each from west to east. */
export const clustersOf = (
  places: readonly MapPlace[],
  partnershipsOf: (place: MapPlace) => number,
) => {
  const rank: Rank = (one, other) => partnershipsOf(other) - partnershipsOf(one);
  const home = indexOf(places.filter(({ isHome }) => isHome));
  const abroad = indexOf(places.filter(({ isHome }) => !isHome));
  return (view: View, zoom: number): Group[] =>
    [groupsIn(home, true, view, zoom, rank), groupsIn(abroad, false, view, zoom, rank)].flatMap(
      (groups) => groups.toSorted((one, other) => one.longitude - other.longitude),
    );
};
