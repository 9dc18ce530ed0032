import { DivIcon, latLngBounds, Marker, type Map as LeafletMap } from 'leaflet';
import { textIn } from './element-of.ts';
import type { Opened } from './map-panel.ts';
import { nearestTo } from './nearest.ts';
import { nearLongitude, type Position } from './projection.ts';
import type { Scene } from './scene.ts';
import { fill, writeNumber, type Words } from './words.ts';

const [mostPlaces, patience] = [6, 10_000];

/** What kept the browser from telling the position, by the numbers of `GeolocationPositionError`. */
const troubles: Readonly<Record<number, string>> = { 1: 'near-refused', 3: 'near-late' };

const askPosition = (): Promise<Position> =>
  new Promise((resolve, reject) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        resolve({ latitude, longitude });
      },
      ({ code }) => {
        reject(new Error(troubles[code] ?? 'near-unknown'));
      },
      { timeout: patience, maximumAge: 60_000 },
    );
  });

/** Shows the places nearest to the reader, once asked: the position stays in the memory of the page. */
export class NearMe {
  #map: LeafletMap;
  #scene: Scene;
  #words: Words;
  #open: (opened: Opened) => void;
  #tell: (text: string) => void;
  #marker?: Marker;
  #isNear = false;

  constructor(
    map: LeafletMap,
    scene: Scene,
    words: Words,
    { open, tell }: { open: (opened: Opened) => void; tell: (text: string) => void },
  ) {
    this.#map = map;
    this.#scene = scene;
    this.#words = words;
    this.#open = open;
    this.#tell = tell;
  }

  /** Whether the map has been moved to the reader: then its view tells where that is. */
  get isNear(): boolean {
    return this.#isNear;
  }

  /** Asks the browser for the position and shows what lies near it, or says why it cannot. */
  async ask(): Promise<void> {
    this.#tell(`${this.#words['near-asking'] ?? ''} ${this.#words['near-privacy'] ?? ''}`);
    try {
      this.#show(await askPosition());
      this.#tell('');
    } catch (error) {
      this.#tell(this.#words[error instanceof Error ? error.message : ''] ?? '');
    }
  }

  /** Takes the mark of the position away. */
  hide(): void {
    this.#marker?.remove();
    this.#marker = undefined;
  }

  /** Says that the map goes elsewhere, whatever the position is. */
  leave(): void {
    this.#isNear = false;
  }

  #show(position: Position): void {
    this.hide();
    this.#isNear = true;
    this.#mark(position);
    const near = nearestTo(position, this.#scene.shown.places, mostPlaces);
    const points = [position, ...near.map(({ place }) => place)].map(
      ({ latitude, longitude }) => [latitude, nearLongitude(longitude)] as [number, number],
    );
    this.#map.fitBounds(latLngBounds(points).pad(0.2), { animate: false, maxZoom: 9 });
    const entries = near.map(({ place, kilometres }) => ({
      place,
      note: fill(this.#words, 'kilometres', { count: writeNumber(this.#words, kilometres) }),
    }));
    const [title, note] = [this.#words['near-title'] ?? '', this.#words['near-privacy']];
    this.#open({ key: 'near', title, note, entries });
  }

  #mark({ latitude, longitude }: Position): void {
    const html = textIn('span', this.#words['near-you'] ?? '', 'name');
    const icon = new DivIcon({ html, className: 'map-position', iconSize: [16, 16] });
    this.#marker = new Marker([latitude, nearLongitude(longitude)], {
      icon,
      keyboard: false,
      interactive: false,
      zIndexOffset: 2000,
    }).addTo(this.#map);
  }
}
