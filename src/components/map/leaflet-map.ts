import {
  control,
  CRS,
  latLngBounds,
  Map as LeafletMap,
  point,
  tileLayer,
  type LatLng,
  type LatLngBounds,
  type PanOptions,
  type PointExpression,
} from 'leaflet';
import type { AddressView } from './address-view.ts';
import { isWorldWide, phoneNearer, phoneWidth } from './extent.ts';
import { worldSize, type Box } from './projection.ts';

// Beyond these the map shows nothing but the same land again, or none.
const edges = latLngBounds([-75, -62], [84, 298]);
const pixels = 256 / worldSize;

const positionOf = (x: number, y: number): LatLng =>
  CRS.EPSG3857.pointToLatLng(point(x, y).multiplyBy(pixels), 0);

const boundsOf = ({ x, y, width, height }: Box): LatLngBounds =>
  latLngBounds(positionOf(x, y), positionOf(x + width, y + height));

/** Shows a box, all of it but for what is world-wide on a phone: there it opens on the middle, where Indonesia lies. */
export const showStart = (map: LeafletMap, box: Box): void => {
  const width = map.getSize().x;
  if (width > phoneWidth || !isWorldWide(box)) {
    showBox(map, box);
    return;
  }
  const middle = positionOf(box.x + box.width / 2, box.y + box.height / 2);
  const zoom = Math.log2((width * phoneNearer) / (box.width * pixels));
  map.setView(middle, zoom, { animate: false });
};

/** Shows all of a box. */
export const showBox = (map: LeafletMap, box: Box): void => {
  map.fitBounds(boundsOf(box), { animate: false });
};

/** The view as an address has it. */
export const viewOf = (map: LeafletMap): AddressView => {
  const { lat: latitude, lng: longitude } = map.getCenter();
  return { latitude, longitude, zoom: map.getZoom() };
};

/** The wheel and the finger move the map only while it has the focus: before, they move the page. */
export const moveOnlyWithFocus = (map: LeafletMap): void => {
  const stage = map.getContainer();
  const isTouched = matchMedia('(pointer: coarse)').matches;
  const allow = (isAllowed: boolean) => {
    map.scrollWheelZoom[isAllowed ? 'enable' : 'disable']();
    if (isTouched) map.dragging[isAllowed ? 'enable' : 'disable']();
  };
  allow(false);
  stage.addEventListener('focusin', () => {
    allow(true);
  });
  stage.addEventListener('focusout', ({ relatedTarget }) => {
    allow(relatedTarget instanceof Node && stage.contains(relatedTarget));
  });
};

/** A map on which nothing moves by itself, so that nobody needs to ask for less motion. */
class StillMap extends LeafletMap {
  // Leaflet has no option for this: the arrow keys would glide.
  override panBy(offset: PointExpression, options?: PanOptions): this {
    return super.panBy(offset, { ...options, animate: false });
  }
}

/** A map in its frame, without a view yet. */
export const mapIn = (stage: HTMLElement, tiles?: string, attribution = ''): LeafletMap => {
  const map = new StillMap(stage, {
    maxZoom: 9,
    // Any zoom is allowed, so that the map opens on just what was drawn.
    zoomSnap: 0,
    zoomControl: false,
    attributionControl: false,
    maxBounds: edges,
    maxBoundsViscosity: 1,
    zoomAnimation: false,
    fadeAnimation: false,
    markerZoomAnimation: false,
    inertia: false,
    // It may also change with a panel, a full screen, or the view of a list.
    trackResize: false,
  });
  // Farther out the same land would show twice.
  const fit = () => map.setMinZoom(Math.max(0, Math.log2(map.getSize().x / 256)));
  fit();
  new ResizeObserver(() => {
    if (stage.clientWidth > 0) map.invalidateSize({ animate: false });
  }).observe(stage);
  map.on('resize', fit);
  if (!tiles) return map;
  control.attribution({ prefix: false }).addTo(map);
  tileLayer(tiles, { attribution }).addTo(map);
  return map;
};
