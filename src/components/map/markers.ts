import { latLng, LayerGroup, Marker, type Map as LeafletMap } from 'leaflet';
import { groupsInView, type Group } from './clusters.ts';
import { phoneWidth } from './extent.ts';
import { labelOf, nameOf } from './group-words.ts';
import { markerIconOf, widthOfMarker } from './marker-icon.ts';
import { namesWithRoom } from './names-with-room.ts';
import type { Box } from './projection.ts';
import type { Scene } from './scene.ts';
import { writeNumber, type Words } from './words.ts';

/** A group as its marker tells of it: how many partnerships touch it, what is written of that, and its name. */
type Told = { group: Group; partnerships: number; count: string; name: string };

/** The markers in view: places that lie close together share one until the map is near enough. */
export class Markers {
  #map: LeafletMap;
  #words: Words;
  #scene: Scene;
  #open: (group: Group) => void;
  #opened?: string;
  #pointed: ReadonlySet<string> = new Set();
  #layer = new LayerGroup();
  #elements = new Map<string, HTMLElement>();

  constructor(map: LeafletMap, words: Words, scene: Scene, open: (group: Group) => void) {
    this.#map = map;
    this.#words = words;
    this.#scene = scene;
    this.#open = open;
    this.#layer.addTo(map);
  }

  /** Shows the markers of the first view, and of every view after it. */
  start(): void {
    this.renew();
    this.#map.on('moveend', () => {
      this.renew();
    });
  }

  /** The element of a marker, by its key, where it is in view. */
  find(key: string): HTMLElement | undefined {
    return this.#elements.get(key);
  }

  /** Marks the marker whose places are listed; none without a key. */
  expand(key?: string): void {
    this.#opened = key;
    for (const [each, element] of this.#elements)
      if (each === key) element.setAttribute('aria-expanded', 'true');
      else element.removeAttribute('aria-expanded');
  }

  /** Marks the markers of some places, by their ids, while the reader points at something elsewhere. */
  point(places: ReadonlySet<string>): void {
    this.#pointed = places;
    this.#showPointed(this.#inView());
  }

  /** Shows the markers of the present view. */
  renew(): void {
    // Asked before anything changes, for then no layout must be made for it.
    const tools = this.#toolBoxes();
    const focused = [...this.#elements].find(([, each]) => each === document.activeElement)?.[0];
    this.#layer.clearLayers();
    this.#elements.clear();
    const groups = this.#inView();
    const told = groups.map((group) => this.#told(group));
    for (const one of told) this.#add(one);
    this.#showNames(told, tools);
    this.#showPointed(groups);
    // A marker that was clustered away must not take the focus with it.
    if (focused !== undefined)
      (this.#elements.get(focused) ?? this.#map.getContainer()).focus({ preventScroll: true });
  }

  #inView(): Group[] {
    const bounds = this.#map.getBounds().pad(0.05);
    const { groups } = this.#scene.at(this.#map.getZoom());
    return groupsInView(groups, {
      west: bounds.getWest(),
      south: bounds.getSouth(),
      east: bounds.getEast(),
      north: bounds.getNorth(),
    });
  }

  #told(group: Group): Told {
    const partnerships = this.#scene.partnershipsOf(group.places).length;
    const count = partnerships > 1 ? writeNumber(this.#words, partnerships) : '';
    const name = nameOf(this.#words, group, this.#map.getSize().x <= phoneWidth);
    return { group, partnerships, count, name };
  }

  #add({ group, partnerships, count, name }: Told): void {
    const icon = markerIconOf(name, count);
    const at = latLng(group.latitude, group.longitude);
    const marker = new Marker(at, { icon, keyboard: true, riseOnHover: true });
    marker.addTo(this.#layer);
    const element = marker.getElement();
    if (!element) return;
    this.#elements.set(group.key, element);
    if (group.places.length === 1 && partnerships > 9) marker.setZIndexOffset(1000);
    element.dataset.side = group.isHome ? 'home' : 'abroad';
    element.toggleAttribute('data-many', group.places.length > 1);
    element.setAttribute('aria-label', labelOf(this.#words, group, { partnerships, shown: name }));
    if (this.#opened === group.key) element.setAttribute('aria-expanded', 'true');
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

  #showPointed(groups: readonly Group[]): void {
    for (const { key, places } of groups)
      this.#elements.get(key)?.toggleAttribute(
        'data-pointed',
        places.some(({ id }) => this.#pointed.has(id)),
      );
  }

  /** Names stand beside the markers that have room for them, those with most partnerships first. */
  #showNames(told: readonly Told[], tools: readonly Box[]): void {
    const spots = told.map(({ group, partnerships, count, name }) => {
      const { x, y } = this.#map.latLngToContainerPoint([group.latitude, group.longitude]);
      const width = widthOfMarker(count, group.places.length > 1);
      return { x, y, name, weight: partnerships, width, group };
    });
    const { x: width, y: height } = this.#map.getSize();
    const frame = { x: 0, y: 0, width, height };
    for (const [{ group }, side] of namesWithRoom(spots, frame, tools))
      this.#elements.get(group.key)?.setAttribute('data-name', side);
  }

  /** Where buttons lie upon the map. */
  #toolBoxes(): Box[] {
    const stage = this.#map.getContainer();
    const { top, left } = stage.getBoundingClientRect();
    return [...(stage.parentElement?.querySelectorAll('.zoom button') ?? [])].map((button) => {
      const box = button.getBoundingClientRect();
      return { x: box.left - left, y: box.top - top, width: box.width, height: box.height };
    });
  }
}
