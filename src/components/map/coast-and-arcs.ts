import { DomUtil, Layer, type LeafletEventHandlerFn, type Map as LeafletMap } from 'leaflet';
import { countryLinesOf, mostArcs, type CountryLine } from './country-lines.ts';
import { ringRadius } from './drawing.ts';
import { dashes } from './line-styles.ts';
import type { MapArc, MapData } from './map-data.ts';
import { bendOf, nearLongitude, project, worldSize, type Point } from './projection.ts';

type Coast = { path: Path2D; size: number };
type Pair = { arc: MapArc; from: Point; to: Point; radius: number };

// From this zoom on the coarse coast shows its corners.
const fineFrom = 5;
/** Land and arcs on one canvas, drawn anew whenever the map has moved or the colours have changed. */
export class CoastAndArcs extends Layer {
  #canvas = document.createElement('canvas');
  #coast: Coast;
  #fineCoast?: Coast;
  #loadFine: () => Promise<Coast>;
  #pairs: Pair[];
  #countries: CountryLine[];
  #colours = new Map<string, string>();
  #chosen: readonly MapArc[] = [];

  constructor(data: MapData, coast: Coast, loadFine: () => Promise<Coast>) {
    super({ pane: 'overlayPane' });
    this.#coast = coast;
    this.#loadFine = loadFine;
    this.#canvas.className = 'map-canvas';
    this.#pairs = pairsOf(data);
    this.#countries = data.arcs.length > mostArcs ? countryLinesOf(data) : [];
    for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)'])
      matchMedia(query).addEventListener('change', () => {
        this.#draw();
      });
  }

  override getEvents(): Record<string, LeafletEventHandlerFn> {
    const draw = () => {
      this.#draw();
    };
    return { moveend: draw, zoom: draw, viewreset: draw, resize: draw };
  }

  override onAdd(map: LeafletMap): this {
    map.getPane('overlayPane')?.append(this.#canvas);
    this.#draw();
    return this;
  }

  override onRemove(): this {
    this.#canvas.remove();
    return this;
  }

  /** Draws some arcs before all others; none for all alike. */
  choose(arcs: readonly MapArc[]): void {
    this.#chosen = arcs;
    this.#draw();
  }

  /** The map, once this layer lies on it: Leaflet keeps it in a field that its types leave out. */
  get #map(): LeafletMap | undefined {
    return (this as unknown as { _map?: LeafletMap })._map;
  }

  #draw(): void {
    const map = this.#map;
    const paint = this.#canvas.getContext('2d');
    if (!map || !paint) return;
    this.#colours.clear();
    const size = map.getSize();
    // Half a map of margin on each side, so that dragging shows no bare edge.
    const corner = map.containerPointToLayerPoint([-size.x / 2, -size.y / 2]).round();
    const ratio = Math.min(devicePixelRatio, 2);
    Object.assign(this.#canvas, { width: size.x * 2 * ratio, height: size.y * 2 * ratio });
    Object.assign(this.#canvas.style, { width: `${size.x * 2}px`, height: `${size.y * 2}px` });
    DomUtil.setPosition(this.#canvas, corner);
    const origin = map.getPixelOrigin().add(corner);
    const scale = (256 * 2 ** map.getZoom()) / worldSize;
    const place = (units: number, shift: number) => {
      const unit = (scale * ratio * worldSize) / units;
      const x = (shift * worldSize * scale - origin.x) * ratio;
      paint.setTransform(unit, 0, 0, unit, x, -origin.y * ratio);
    };
    this.#drawLand(paint, map.getZoom(), place);
    place(worldSize, 0);
    if (this.#chosen.length === 0) this.#drawCountries(paint, 1 / scale);
    this.#drawArcs(paint, 1 / scale);
  }

  #drawLand(
    paint: CanvasRenderingContext2D,
    zoom: number,
    place: (units: number, shift: number) => void,
  ): void {
    if (zoom >= fineFrom && !this.#fineCoast) this.#fetchFine();
    const { path, size } = (zoom >= fineFrom ? this.#fineCoast : undefined) ?? this.#coast;
    paint.fillStyle = this.#colour('--land');
    paint.strokeStyle = this.#colour('--coast');
    for (const shift of [-1, 0, 1]) {
      place(size, shift);
      paint.lineWidth = 0.7 / paint.getTransform().a;
      paint.fill(path);
      paint.stroke(path);
    }
  }

  #fetchFine(): void {
    const load = this.#loadFine;
    this.#loadFine = () => new Promise(() => undefined);
    load()
      .then((coast) => {
        this.#fineCoast = coast;
        this.#draw();
      })
      // Without the fine coast the coarse one goes on.
      .catch(() => undefined);
  }

  /** One line per country, where the lines of all partnerships would be a tangle. */
  #drawCountries(paint: CanvasRenderingContext2D, pixel: number): void {
    paint.strokeStyle = this.#colour('--soft');
    for (const { from, to, width } of this.#countries) {
      paint.lineWidth = width * pixel;
      paint.beginPath();
      traceArc(paint, from, to);
      paint.stroke();
    }
  }

  #drawArcs(paint: CanvasRenderingContext2D, pixel: number): void {
    const isChosen = ({ arc }: Pair) => this.#chosen.includes(arc);
    const shown = this.#countries.length > 0 ? this.#pairs.filter(isChosen) : this.#pairs;
    for (const pair of shown) {
      const { state } = pair.arc;
      const isDimmed = this.#chosen.length > 0 && !isChosen(pair);
      paint.globalAlpha = isDimmed ? 0.18 : 1;
      paint.lineWidth = (isChosen(pair) ? 3 : 1.8) * pixel;
      paint.setLineDash(dashes[state].map((dash) => dash * pixel));
      // A dot is a dash without length, seen by its round ends.
      paint.lineCap = (dashes[state][0] ?? 1) < 1 ? 'round' : 'butt';
      paint.strokeStyle = this.#colour(`--state-${state}`);
      paint.beginPath();
      trace(paint, pair, pixel);
      paint.stroke();
    }
    paint.globalAlpha = 1;
    paint.setLineDash([]);
  }

  /** What a token stands for at present; asked once per drawing, for each answer costs a layout. */
  #colour(token: string): string {
    const known = this.#colours.get(token);
    if (known !== undefined) return known;
    this.#canvas.style.color = `var(${token})`;
    const { color } = getComputedStyle(this.#canvas);
    this.#colours.set(token, color);
    return color;
  }
}

const pairsOf = ({ places, arcs }: MapData): Pair[] => {
  const points = new Map(
    places.map(({ id, latitude, longitude }) => [
      id,
      project({ latitude, longitude: nearLongitude(longitude) }),
    ]),
  );
  const rings = new Map<string, number>();
  return arcs.flatMap((arc) => {
    const [from, to] = [points.get(arc.from), points.get(arc.to)];
    if (!from || !to) return [];
    const earlier = rings.get(arc.from) ?? 0;
    if (from === to) rings.set(arc.from, earlier + 1);
    return [{ arc, from, to, radius: ringRadius(earlier) }];
  });
};

const traceArc = (paint: CanvasRenderingContext2D, from: Point, to: Point): void => {
  const bend = bendOf(from, to);
  paint.moveTo(from.x, from.y);
  paint.quadraticCurveTo(bend.x, bend.y, to.x, to.y);
};

const trace = (
  paint: CanvasRenderingContext2D,
  { from, to, radius }: Pair,
  pixel: number,
): void => {
  if (from === to) paint.arc(from.x, from.y, radius * pixel, 0, 2 * Math.PI);
  else traceArc(paint, from, to);
};
