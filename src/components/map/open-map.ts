import {
  CRS,
  Map as LeafletMap,
  latLngBounds,
  tileLayer,
  type LatLngBoundsExpression,
} from 'leaflet';
import { CoastAndArcs } from './coast-and-arcs.ts';
import type { MapArc, MapData } from './map-data.ts';
import { MapPanel } from './map-panel.ts';
import { Markers } from './markers.ts';
import { nearLongitude } from './projection.ts';

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

const boundsOf = ({ places }: MapData): LatLngBoundsExpression =>
  latLngBounds(places.map(({ latitude, longitude }) => [latitude, nearLongitude(longitude)])).pad(
    0.12,
  );

const indonesia: LatLngBoundsExpression = [
  [-11.5, 94.5],
  [6.5, 141.5],
];

const toolsOf = (words: Words, map: LeafletMap, whole: LatLngBoundsExpression): HTMLElement => {
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
  const show = (key: string, bounds: LatLngBoundsExpression) => {
    add(words[key] ?? '', words[key] ?? '', () => map.fitBounds(bounds, { animate: false }));
  };
  show('show-indonesia', indonesia);
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
  stage.setAttribute('aria-description', words.describe ?? '');
  return stage;
};

/** Opens the map inside its element; rejects where the data, the coast or Leaflet cannot be had. */
export const openMap = async (element: HTMLElement): Promise<void> => {
  const words = JSON.parse(element.dataset.words ?? '{}') as Words;
  const { coast = '', fineCoast = '', tiles, tilesAttribution } = element.dataset;
  const [data, land] = await Promise.all([mapOf(element), coastOf(coast)]);
  const stage = stageOf(element, words);
  const drawing = element.firstElementChild;
  element.prepend(stage);
  drawing?.remove();
  const map = new LeafletMap(stage, {
    crs: CRS.EPSG3857,
    maxZoom: 9,
    zoomSnap: 0.25,
    zoomControl: false,
    attributionControl: tiles !== undefined,
    scrollWheelZoom: false,
    // Nothing moves by itself, so that nobody needs to ask for less motion.
    zoomAnimation: false,
    fadeAnimation: false,
    markerZoomAnimation: false,
    inertia: false,
  });
  // At the smallest zoom the world just fills the frame, and no land is shown twice.
  map.setMinZoom(Math.max(0, Math.log2(stage.clientWidth / 256)));
  const whole = boundsOf(data);
  map.fitBounds(whole, { animate: false, maxZoom: 6 });
  if (tiles) tileLayer(tiles, { attribution: tilesAttribution }).addTo(map);
  const layer = new CoastAndArcs(data, land, () => coastOf(fineCoast));
  layer.addTo(map);
  const panel = new MapPanel(element, words, (arcs: readonly MapArc[]) => {
    layer.choose(arcs);
  });
  new Markers(map, data, words, panel).show();
  const tools = toolsOf(words, map, whole);
  stage.after(tools);
  map.on('focus', () => map.scrollWheelZoom.enable());
  map.on('blur', () => map.scrollWheelZoom.disable());
};
