import { DivIcon, latLng, LayerGroup, Marker, type Map as LeafletMap } from 'leaflet';
import { clustersOf, type Group } from './clusters.ts';
import type { MapArc, MapData } from './map-data.ts';
import type { MapPanel } from './map-panel.ts';
import { namesWithRoom } from './names-with-room.ts';
import type { Words } from './open-map.ts';
import type { Box } from './projection.ts';

const target = 28;
// A longer list than this is no answer: the map goes nearer instead, where that sets places apart.
const mostListed = 12;

/** The markers in view: places that lie close together share one until the map is near enough. */
export class Markers {
  #map: LeafletMap;
  #words: Words;
  #panel: MapPanel;
  #layer = new LayerGroup();
  #clusters: ReturnType<typeof clustersOf>;
  #arcsAt = new Map<string, MapArc[]>();
  #elements = new Map<string, HTMLElement>();

  constructor(map: LeafletMap, { places, arcs }: MapData, words: Words, panel: MapPanel) {
    this.#map = map;
    this.#words = words;
    this.#panel = panel;
    for (const arc of arcs)
      for (const id of new Set([arc.from, arc.to])) {
        const known = this.#arcsAt.get(id);
        if (known) known.push(arc);
        else this.#arcsAt.set(id, [arc]);
      }
    this.#clusters = clustersOf(places, (place) => this.#countOf([place]));
  }

  /** Shows the markers of the present view, and again after each change of it. */
  show(): void {
    this.#layer.addTo(this.#map);
    this.#renew();
    this.#map.on('moveend', () => {
      this.#renew();
    });
  }

  #renew(): void {
    const focused = [...this.#elements].find(([, each]) => each === document.activeElement)?.[0];
    this.#layer.clearLayers();
    this.#elements.clear();
    const bounds = this.#map.getBounds().pad(0.05);
    const view = [
      bounds.getWest(),
      bounds.getSouth(),
      bounds.getEast(),
      bounds.getNorth(),
    ] as const;
    const groups = this.#clusters([...view], Math.round(this.#map.getZoom()));
    for (const group of groups) this.#add(group);
    this.#showNames(groups);
    // A marker that was clustered away must not take the focus with it.
    if (focused !== undefined)
      (this.#elements.get(focused) ?? this.#map.getContainer()).focus({ preventScroll: true });
  }

  #add(group: Group): void {
    const marker = new Marker(latLng(group.latitude, group.longitude), {
      icon: iconOf(group),
      keyboard: true,
      riseOnHover: true,
    });
    marker.addTo(this.#layer);
    const element = marker.getElement();
    if (!element) return;
    this.#elements.set(group.key, element);
    element.dataset.side = group.isHome ? 'home' : 'abroad';
    element.toggleAttribute('data-many', group.count > 1);
    element.setAttribute('aria-label', this.#nameOf(group));
    if (this.#panel.shows(group.key)) element.setAttribute('aria-expanded', 'true');
    element.addEventListener('click', () => {
      this.#open(group);
    });
    // Leaflet fires no click for the keys of a button.
    element.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      event.stopPropagation();
      this.#open(group);
    });
  }

  /** Names stand beside the markers that have room for them, those with most partnerships first. */
  #showNames(groups: readonly Group[]): void {
    const spots = groups.map((group) => {
      const { x, y } = this.#map.latLngToContainerPoint([group.latitude, group.longitude]);
      return { x, y, name: shortNameOf(group), weight: this.#countOf(group.some), group };
    });
    const { x: width, y: height } = this.#map.getSize();
    for (const [{ group }, side] of namesWithRoom(spots, { width, height }, this.#toolBoxes()))
      this.#elements.get(group.key)?.setAttribute('data-name', side);
  }

  /** Where buttons lie upon the map. */
  #toolBoxes(): Box[] {
    const stage = this.#map.getContainer();
    const { top, left, bottom } = stage.getBoundingClientRect();
    return [...(stage.parentElement?.querySelectorAll('.tools button') ?? [])].flatMap((button) => {
      const box = button.getBoundingClientRect();
      if (box.top > bottom) return [];
      return [{ x: box.left - left, y: box.top - top, width: box.width, height: box.height }];
    });
  }

  #countOf(places: Group['some']): number {
    return new Set(places.flatMap(({ id }) => this.#arcsAt.get(id) ?? []).map(({ id }) => id)).size;
  }

  #nameOf(group: Group): string {
    const { some, count } = group;
    const rest = some.slice(1).map(({ name }) => name);
    const values: Record<string, string> = {
      name: shortNameOf(group),
      names: [...rest, ...(count > some.length ? ['…'] : [])].join(', '),
      count: String(count > 1 ? count : this.#countOf(some)),
    };
    const phrase = this.#words[count > 1 ? 'cluster' : 'marker'] ?? '';
    return phrase.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
  }

  #open({ key, count, all, apartFrom, latitude, longitude }: Group): void {
    if (count > mostListed && apartFrom <= this.#map.getMaxZoom()) {
      this.#map.setView([latitude, longitude], apartFrom, { animate: false });
      return;
    }
    const opened = all().map((place) => ({ place, arcs: this.#arcsAt.get(place.id) ?? [] }));
    this.#panel.open(key, opened, () => {
      for (const element of this.#elements.values()) element.removeAttribute('aria-expanded');
      return this.#elements.get(key);
    });
  }
}

const shortNameOf = ({ some, count }: Group): string =>
  count > 1 ? `${some[0]?.name ?? ''} +${count - 1}` : (some[0]?.name ?? '');

const iconOf = (group: Group): DivIcon => {
  const inside = document.createElement('span');
  const shape = document.createElement('span');
  shape.className = 'shape';
  if (group.count > 1) shape.dataset.count = String(group.count);
  const name = document.createElement('span');
  name.className = 'name';
  name.textContent = shortNameOf(group);
  inside.append(shape, name);
  return new DivIcon({ html: inside, className: 'map-marker', iconSize: [target, target] });
};
