import Supercluster from 'supercluster';
import type { MapPlace } from './map-data.ts';
import { nearLongitude } from './projection.ts';

/** Places that one marker stands for, at a point of the window around Indonesia. */
export type Group = {
  /** The same for the same places at the same point, whenever they are grouped anew. */
  key: string;
  isHome: boolean;
  latitude: number;
  longitude: number;
  /** Those with most partnerships first. */
  places: readonly MapPlace[];
  /** The zoom from which on its places stand apart; beyond the map's where they share one point. */
  apartFrom: number;
};

/** The corners of what is in view, in the window around Indonesia. */
export type View = { west: number; south: number; east: number; north: number };

type Rank = (one: MapPlace, other: MapPlace) => number;
type Index = Supercluster<{ place: MapPlace }>;
const [apart, closest] = [44, 9];
const everywhere: [number, number, number, number] = [-180, -85, 180, 85];

// Supercluster's own extent of 512 counts in pixels twice as small as Leaflet's.
const indexOf = (places: readonly MapPlace[]): Index =>
  new Supercluster<{ place: MapPlace }>({ radius: apart, extent: 256, maxZoom: closest }).load(
    places.map((place) => ({
      type: 'Feature',
      properties: { place },
      geometry: { type: 'Point', coordinates: [place.longitude, place.latitude] },
    })),
  );

const groupOfOne = (place: MapPlace): Group => ({
  key: place.id,
  isHome: place.isHome,
  latitude: place.latitude,
  longitude: nearLongitude(place.longitude),
  places: [place],
  apartFrom: 0,
});

const groupsIn = (index: Index, isHome: boolean, zoom: number, rank: Rank): Group[] =>
  index.getClusters(everywhere, zoom).map(({ properties, geometry }): Group => {
    if (!('cluster' in properties)) return groupOfOne(properties.place);
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    const { cluster_id: id, point_count: count } = properties;
    const leaves = index.getLeaves(id, Infinity);
    return {
      isHome,
      latitude,
      longitude: nearLongitude(longitude),
      key: `${isHome ? 'home' : 'abroad'} ${count} ${latitude} ${longitude}`,
      places: leaves.map((leaf) => leaf.properties.place).toSorted(rank),
      apartFrom: index.getClusterExpansionZoom(id),
    };
  });

/** Groups places that lie close together, one place apart from all: Indonesia first, then abroad, each from west to east. */
export const clustersOf = (
  places: readonly MapPlace[],
  partnershipsOf: (place: MapPlace) => number,
  alone?: string,
) => {
  const rank: Rank = (one, other) => partnershipsOf(other) - partnershipsOf(one);
  const others = places.filter(({ id }) => id !== alone);
  const apart = places.filter(({ id }) => id === alone).map(groupOfOne);
  const sides = [true, false].map((isHome) => {
    const index = indexOf(others.filter((place) => place.isHome === isHome));
    const own = apart.filter((group) => group.isHome === isHome);
    return (zoom: number) => [...own, ...groupsIn(index, isHome, zoom, rank)];
  });
  return (zoom: number): Group[] =>
    sides.flatMap((groupsAt) =>
      groupsAt(zoom).toSorted((one, other) => one.longitude - other.longitude),
    );
};

/** Those groups that lie in view. */
export const groupsInView = (groups: readonly Group[], view: View): Group[] =>
  groups.filter(
    ({ latitude, longitude }) =>
      latitude >= view.south &&
      latitude <= view.north &&
      longitude >= view.west &&
      longitude <= view.east,
  );
