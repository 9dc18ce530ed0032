import type { Map as LeafletMap } from 'leaflet';
import { viewIn, withView } from './address-view.ts';
import { viewOf } from './leaflet-map.ts';

/** Keeps the view of a map in the address of its page, once the reader moves it; nothing else in the address changes. */
export class ViewInAddress {
  #map: LeafletMap;
  #isPrivate: () => boolean;
  #isMoved = false;

  constructor(map: LeafletMap, element: HTMLElement, isPrivate: () => boolean) {
    this.#map = map;
    this.#isPrivate = isPrivate;
    for (const deed of ['pointerdown', 'keydown', 'wheel'])
      element.addEventListener(
        deed,
        () => {
          this.#isMoved = true;
        },
        { passive: true },
      );
    map.on('moveend', () => {
      if (this.#isMoved) this.write();
    });
    addEventListener('popstate', () => {
      this.show();
    });
  }

  /** Shows the view that the address names; says whether it names one. */
  show(): boolean {
    const view = viewIn(location.search);
    if (!view) return false;
    this.#map.setView([view.latitude, view.longitude], view.zoom, { animate: false });
    return true;
  }

  /** Writes the present view into the address, unless it would tell where the reader is. */
  write(): void {
    if (this.#isPrivate()) return;
    const query = withView(location.search, viewOf(this.#map));
    if (query !== location.search)
      history.replaceState(history.state, '', location.pathname + query + location.hash);
  }
}

/** Copies the address of the page; says whether the browser allowed it. */
export const copyAddress = async (): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(location.href);
    return true;
  } catch {
    return false;
  }
};
