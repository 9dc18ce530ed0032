import {
  control,
  CRS,
  latLngBounds,
  Map as LeafletMap,
  point,
  tileLayer,
  type LatLngBounds,
} from 'leaflet';
import { CoastAndArcs } from './coast-and-arcs.ts';
import { drawingOf } from './drawing.ts';
import type { MapArc, MapData } from './map-data.ts';
import { MapPanel } from './map-panel.ts';
import { Markers } from './markers.ts';
import { indonesia, worldSize, type Box } from './projection.ts';

/** The words of the map, in the language of its page. */
export type Words = Readonly<Record<string, string>>;

const coastOf = async (address: string): Promise<{ path: Path2D; size: number }> => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const svg = new DOMParser().parseFromString(await answer.text(), 'image/svg+xml');
  const size = Number(svg.documentElement.getAttribute('viewBox')?.split(' ')[2]);
  return { path: new Path2D(svg.querySelector('#land')?.getAttribute('d') ?? ''), size };
};

const mapOf = async ({ dataset }: HTMLElement): Promise<MapData> => {
  if (dataset.source === undefined) return JSON.parse(dataset.map ?? '{}') as MapData;
  const answer = await fetch(dataset.source);
  if (!answer.ok) throw new Error(`${dataset.source}: ${answer.status}`);
  return (await answer.json()) as MapData;
};

/** A box of the projection as Leaflet knows it. */
const boundsOf = ({ x, y, width, height }: Box): LatLngBounds => {
  const pixels = 256 / worldSize;
  const corners = [point(x, y), point(x + width, y + height)] as const;
  const [one, other] = corners.map((at) => CRS.EPSG3857.pointToLatLng(at.multiplyBy(pixels), 0));
  return latLngBounds(one ?? [0, 0], other ?? [0, 0]);
};

// Beyond these the map shows nothing but the same land again, or none.
const edges = latLngBounds([-75, -62], [84, 298]);

const toolsOf = (words: Words, map: LeafletMap, whole: LatLngBounds): HTMLElement => {
  const tools = document.createElement('div');
  tools.className = 'tools';
  const add = (text: string, name: string, act: () => void) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = text;
    button.setAttribute('aria-label', name);
    button.addEventListener('click', act);
    tools.append(button);
  };
  const show = (key: string, bounds: LatLngBounds) => {
    add(words[key] ?? '', words[key] ?? '', () => map.fitBounds(bounds, { animate: false }));
  };
  show('show-indonesia', boundsOf(indonesia));
  show('show-all', whole);
  add('+', words['zoom-in'] ?? '', () => map.zoomIn());
  add('−', words['zoom-out'] ?? '', () => map.zoomOut());
  return tools;
};

/** The frame of the map: one tab stop with a name and a description, on which the arrow keys work. */
const stageOf = (element: HTMLElement, words: Words): HTMLElement => {
  const stage = document.createElement('div');
  stage.className = 'stage';
  stage.setAttribute('role', 'group');
  stage.setAttribute('aria-label', element.dataset.label ?? '');
  const description = document.createElement('p');
  description.id = `${element.id}-description`;
  description.className = 'visually-hidden';
  description.textContent = words.describe ?? '';
  stage.setAttribute('aria-describedby', description.id);
  element.append(description);
  return stage;
};

/** The wheel and the finger move the map only while it has the focus: before, they move the page. */
const moveOnlyWithFocus = (map: LeafletMap, stage: HTMLElement): void => {
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

const mapIn = (stage: HTMLElement, tiles: string | undefined, attribution = ''): LeafletMap => {
  const map = new LeafletMap(stage, {
    maxZoom: 9,
    // Any zoom is allowed, so that the map opens on just what was drawn.
    zoomSnap: 0,
    zoomControl: false,
    attributionControl: false,
    maxBounds: edges,
    maxBoundsViscosity: 1,
    // Nothing moves by itself, so that nobody needs to ask for less motion.
    zoomAnimation: false,
    fadeAnimation: false,
    markerZoomAnimation: false,
    inertia: false,
  });
  // Farther out the same land would show twice.
  const fit = () => map.setMinZoom(Math.max(0, Math.log2(stage.clientWidth / 256)));
  fit();
  map.on('resize', fit);
  if (!tiles) return map;
  control.attribution({ prefix: false }).addTo(map);
  tileLayer(tiles, { attribution }).addTo(map);
  return map;
};

/** Opens the map inside its element; rejects where the data, the coast or Leaflet cannot be had. */
export const openMap = async (element: HTMLElement): Promise<void> => {
  const words = JSON.parse(element.dataset.words ?? '{}') as Words;
  const { coast = '', fineCoast = '', tiles, tilesAttribution } = element.dataset;
  const [data, land] = await Promise.all([mapOf(element), coastOf(coast)]);
  const stage = stageOf(element, words);
  element.prepend(stage);
  try {
    const map = mapIn(stage, tiles, tilesAttribution);
    const whole = boundsOf(drawingOf(data).box);
    map.fitBounds(whole, { animate: false });
    const layer = new CoastAndArcs(data, land, () => coastOf(fineCoast));
    layer.addTo(map);
    const panel = new MapPanel(element, words, (arcs: readonly MapArc[]) => {
      layer.choose(arcs);
    });
    stage.after(toolsOf(words, map, whole));
    new Markers(map, data, words, panel).show();
    moveOnlyWithFocus(map, stage);
  } catch (error) {
    element.querySelectorAll(':scope > :not(.drawn-map)').forEach((part) => {
      part.remove();
    });
    throw error;
  }
};
