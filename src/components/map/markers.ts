import { DivIcon, latLng, LayerGroup, Marker, type Map as LeafletMap } from 'leaflet';
import Supercluster from 'supercluster';
import type { MapData, MapPlace } from './map-data.ts';
import type { MapPanel } from './map-panel.ts';
import type { Words } from './open-map.ts';
import { nearLongitude } from './projection.ts';

type Group = { places: MapPlace[]; latitude: number; longitude: number };

const target = 28;
const mostNames = 9;

/** Supercluster's own extent of 512 counts in pixels twice as small as Leaflet's. */
const indexOf = (places: readonly MapPlace[]) =>
  new Supercluster<{ place: MapPlace }>({ radius: 34, extent: 256, maxZoom: 8 }).load(
    places.map((place) => ({
      type: 'Feature',
      properties: { place },
      geometry: { type: 'Point', coordinates: [place.longitude, place.latitude] },
    })),
  );

/** The markers of the map: places that lie close together share one until the map is near enough. */
export class Markers {
  #map: LeafletMap;
  #words: Words;
  #panel: MapPanel;
  #layer = new LayerGroup();
  #indexes: Supercluster<{ place: MapPlace }>[];
  #arcsAt = new Map<string, MapData['arcs']>();
  #isNamed: boolean;

  constructor(map: LeafletMap, { places, arcs }: MapData, words: Words, panel: MapPanel) {
    this.#map = map;
    this.#words = words;
    this.#panel = panel;
    this.#isNamed = places.length <= mostNames;
    this.#indexes = [true, false].map((home) =>
      indexOf(places.filter(({ isHome }) => isHome === home)),
    );
    for (const arc of arcs)
      for (const id of new Set([arc.from, arc.to]))
        this.#arcsAt.set(id, [...(this.#arcsAt.get(id) ?? []), arc]);
  }

  /** Shows the markers of the present zoom, and again after each change of it. */
  show(): void {
    this.#layer.addTo(this.#map);
    this.#renew();
    this.#map.on('zoomend', () => {
      const hadFocus = this.#map.getPane('markerPane')?.contains(document.activeElement) ?? false;
      this.#renew();
      // A marker that was clustered away must not take the focus with it.
      if (hadFocus) this.#map.getContainer().focus();
    });
  }

  #renew(): void {
    this.#layer.clearLayers();
    const zoom = Math.floor(this.#map.getZoom());
    for (const index of this.#indexes) for (const group of groupsOf(index, zoom)) this.#add(group);
  }

  #add(group: Group): void {
    const [first] = group.places;
    if (!first) return;
    const count = new Set(group.places.flatMap(({ id }) => this.#arcsAt.get(id) ?? [])).size;
    const marker = new Marker(latLng(group.latitude, group.longitude), {
      icon: iconOf(group, this.#isNamed),
      keyboard: true,
      riseOnHover: true,
    });
    marker.addTo(this.#layer);
    const element = marker.getElement();
    if (!element) return;
    element.dataset.side = first.isHome ? 'home' : 'abroad';
    element.toggleAttribute('data-many', group.places.length > 1);
    element.setAttribute('aria-label', this.#nameOf(group, count));
    const open = () => {
      this.#open(group, element);
    };
    element.addEventListener('click', open);
    // Leaflet fires no click for the keys of a button.
    element.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      event.stopPropagation();
      open();
    });
  }

  #nameOf({ places }: Group, count: number): string {
    const names = places.map(({ name }) => name);
    const many = (this.#words.cluster ?? '').replace('{names}', names.slice(0, 6).join(', '));
    if (places.length > 1) return many.replace('{count}', String(places.length));
    const one = (this.#words.marker ?? '').replace('{name}', names[0] ?? '');
    return one.replace('{count}', String(count));
  }

  #open({ places }: Group, element: HTMLElement): void {
    this.#panel.open(
      places.map((place) => ({ place, arcs: this.#arcsAt.get(place.id) ?? [] })),
      element,
    );
  }
}

/** West to east, so that the Tab key walks the map like a line of text. */
const groupsOf = (index: Supercluster<{ place: MapPlace }>, zoom: number): Group[] =>
  index
    .getClusters([-180, -85, 180, 85], zoom)
    .map(({ properties, geometry }): Group => {
      const [longitude = 0, latitude = 0] = geometry.coordinates;
      const places =
        'cluster' in properties
          ? index.getLeaves(properties.cluster_id, Infinity).map((leaf) => leaf.properties.place)
          : [properties.place];
      return { places, latitude, longitude: nearLongitude(longitude) };
    })
    .sort((one, other) => one.longitude - other.longitude);

const iconOf = ({ places }: Group, isNamed: boolean): DivIcon => {
  const inside = document.createElement('span');
  const shape = document.createElement('span');
  shape.className = 'shape';
  shape.textContent = places.length > 1 ? String(places.length) : '';
  inside.append(shape);
  if (isNamed && places.length === 1) {
    const name = document.createElement('span');
    name.className = 'name';
    name.textContent = places[0]?.name ?? '';
    inside.append(name);
  }
  return new DivIcon({ html: inside, className: 'map-marker', iconSize: [target, target] });
};
