import type { Map as LeafletMap } from 'leaflet';
import { ViewInAddress } from './address.ts';
import { CanvasLayer } from './canvas-layer.ts';
import type { Group } from './clusters.ts';
import type { Coasts } from './coast.ts';
import { titleOf } from './group-words.ts';
import { moveOnlyWithFocus, showStart } from './leaflet-map.ts';
import { renewLegend, tellOfCountries } from './legend-counts.ts';
import { followList } from './list-link.ts';
import type { MapData, MapPartnership } from './map-data.ts';
import { MapPanel, type Opened } from './map-panel.ts';
import { mapPagesOf } from './map-pages.ts';
import { Markers } from './markers.ts';
import { NearMe } from './near-me.ts';
import { nextTurn } from '../timing/next-task.ts';
import type { Box } from './projection.ts';
import { Scene } from './scene.ts';
import { toolbarOf } from './toolbar.ts';
import type { Words } from './words.ts';

const boxIn = ({ dataset }: HTMLElement): Box => {
  const [x = 0, y = 0, width = 0, height = 0] = (dataset.box ?? '').split(' ').map(Number);
  return { x, y, width, height };
};

/** The map that can be moved: what is on it, the buttons and the panel below it, and what they have to do with each other. */
export class LiveMap {
  #element: HTMLElement;
  #words: Words;
  #map: LeafletMap;
  #scene: Scene;
  #layer: CanvasLayer;
  #markers: Markers;
  #panel: MapPanel;
  #near: NearMe;
  #address?: ViewInAddress;
  #isDrawn = false;
  #tell: (text: string) => void = () => undefined;

  constructor(element: HTMLElement, map: LeafletMap, words: Words, data: MapData, coasts: Coasts) {
    const { source } = element.dataset;
    this.#element = element;
    this.#words = words;
    this.#map = map;
    this.#scene = new Scene(data, element.dataset.alone);
    this.#layer = new CanvasLayer(this.#scene, coasts);
    this.#panel = this.#panelIn();
    this.#near = new NearMe(this.#map, this.#scene, words, {
      open: (opened) => {
        this.#open(opened);
      },
      tell: (text) => {
        this.#tell(text);
      },
    });
    if (source !== undefined)
      this.#address = new ViewInAddress(this.#map, element, () => this.#near.isNear);
    const { parts, tell } = toolbarOf({
      ...{ element, words, map: this.#map, start: boxIn(element) },
      ...{ address: this.#address, near: this.#near },
    });
    this.#tell = tell;
    map.getContainer().after(...parts, this.#panel.element);
    this.#markers = new Markers(this.#map, words, this.#scene, (group) => {
      this.#openGroup(group);
    });
  }

  /** Shows the first view of what a list on the page has chosen, or of all; then its markers. */
  async start(): Promise<void> {
    await nextTurn();
    // Before anything is drawn, for of many thousand partnerships the list may show few.
    const isLinked = this.#element.dataset.linked !== undefined;
    if (isLinked) {
      this.#followList();
      await nextTurn();
    }
    if (!this.#address?.show()) showStart(this.#map, boxIn(this.#element));
    // Worked out ahead of drawing, in tasks of their own.
    this.#scene.prepare();
    await nextTurn();
    this.#scene.at(this.#map.getZoom());
    await nextTurn();
    this.#isDrawn = true;
    this.#layer.addTo(this.#map);
    this.#map.on('moveend', () => {
      this.#tellOfLines();
    });
    // In the same task, for a turn between them would wait for a picture of lines without markers: 40 ms of a slow phone.
    this.#markers.start();
    this.#tellOfLines();
    moveOnlyWithFocus(this.#map);
    if (isLinked) renewLegend(this.#element, this.#words, this.#scene);
  }

  #followList(): void {
    followList({
      show: (ids) => {
        this.#show(ids);
      },
      point: (id) => {
        this.#point(id);
      },
    });
  }

  #point(id: string | null): void {
    if (!this.#isDrawn) return;
    this.#layer.point(new Set(id === null ? [] : [id]));
    const places = id === null ? [] : this.#scene.placesOf(id);
    this.#markers.point(new Set(places.map((place) => place.id)));
  }

  #show(ids: ReadonlySet<string> | null): void {
    this.#scene.show(ids);
    if (!this.#isDrawn) return;
    this.#layer.draw();
    this.#markers.renew();
    this.#panel.renew();
    renewLegend(this.#element, this.#words, this.#scene);
    this.#tellOfLines();
  }

  #tellOfLines(): void {
    tellOfCountries(this.#element, this.#scene.at(this.#map.getZoom()).isTangle);
  }

  #panelIn(): MapPanel {
    const around = {
      words: this.#words,
      pages: mapPagesOf(this.#element),
      partnershipsAt: this.#scene.partnershipsAt.bind(this.#scene),
      choose: (partnerships: readonly MapPartnership[]) => {
        this.#layer.choose(new Set(partnerships.map(({ id }) => id)));
      },
    };
    return new MapPanel(around, (key) => {
      this.#near.hide();
      this.#markers.expand();
      (this.#markers.find(key) ?? this.#map.getContainer()).focus();
    });
  }

  #openGroup(group: Group): void {
    const { key, places, apartFrom, latitude, longitude } = group;
    this.#near.hide();
    const isSeparable = places.length > 1 && apartFrom <= this.#map.getMaxZoom();
    const nearer = () => {
      this.#panel.close();
      this.#map.setView([latitude, longitude], apartFrom, { animate: false });
      this.#map.getContainer().focus();
    };
    const entries = places.map((place) => ({ place }));
    const title = titleOf(this.#words, group);
    this.#open({ key, title, entries, ...(isSeparable ? { nearer } : {}) });
  }

  #open(opened: Opened): void {
    this.#panel.open(opened);
    this.#markers.expand(opened.key);
  }
}
