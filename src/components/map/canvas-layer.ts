import { DomUtil, Layer, type LeafletEventHandlerFn, type Map as LeafletMap } from 'leaflet';
import { drawBundles, drawCountries, drawLand, type Brush } from './brush.ts';
import type { Bundle } from './bundles.ts';
import type { Coasts } from './coast.ts';
import { worldSize } from './projection.ts';
import type { Scene } from './scene.ts';

/** What of some lines stands for these partnerships. */
const strongOf = (bundles: readonly Bundle[], wanted: ReadonlySet<string>): Bundle[] =>
  bundles.flatMap((bundle) => {
    const partnerships = bundle.partnerships.filter(({ id }) => wanted.has(id));
    return partnerships.length > 0 ? [{ ...bundle, partnerships }] : [];
  });

/** Land and lines on one canvas, drawn anew whenever the map has moved or the colours have changed. */
export class CanvasLayer extends Layer {
  #canvas = document.createElement('canvas');
  #scene: Scene;
  #coasts: Coasts;
  #colours = new Map<string, string>();
  #chosen: ReadonlySet<string> = new Set();
  #pointed: ReadonlySet<string> = new Set();

  constructor(scene: Scene, coasts: Coasts) {
    super({ pane: 'overlayPane' });
    this.#scene = scene;
    this.#coasts = coasts;
    this.#canvas.className = 'map-canvas';
    for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)'])
      matchMedia(query).addEventListener('change', () => {
        this.#colours.clear();
        this.draw();
      });
  }

  override getEvents(): Record<string, LeafletEventHandlerFn> {
    const draw = () => {
      this.draw();
    };
    return { moveend: draw, zoom: draw, viewreset: draw, resize: draw };
  }

  override onAdd(map: LeafletMap): this {
    map.getPane('overlayPane')?.append(this.#canvas);
    this.draw();
    return this;
  }

  override onRemove(): this {
    this.#canvas.remove();
    return this;
  }

  /** Draws the lines of some partnerships before all others; none for all alike. */
  choose(ids: ReadonlySet<string>): void {
    this.#chosen = ids;
    this.draw();
  }

  /** The same for as long as the reader points at something elsewhere. */
  point(ids: ReadonlySet<string>): void {
    this.#pointed = ids;
    this.draw();
  }

  /** The map, once this layer lies on it: Leaflet keeps it in a field that its types leave out. */
  get #map(): LeafletMap | undefined {
    return (this as unknown as { _map?: LeafletMap })._map;
  }

  draw(): void {
    const map = this.#map;
    const paint = this.#canvas.getContext('2d');
    if (!map || !paint) return;
    const zoom = map.getZoom();
    const set = this.#stretchOver(map, paint);
    const pixel = worldSize / (256 * 2 ** zoom);
    const brush = { paint, pixel, colour: (token: string) => this.#colour(token) };
    const coast = this.#coasts.at(zoom, () => {
      this.draw();
    });
    for (const shift of [-1, 0, 1]) {
      set(coast.size, shift);
      drawLand(brush, coast);
    }
    set(worldSize, 0);
    this.#drawLines(brush, zoom);
  }

  /** Fits the canvas to the map, and gives what sets its units and the copy of the world. */
  #stretchOver(map: LeafletMap, paint: CanvasRenderingContext2D) {
    const size = map.getSize();
    // Half a map of margin on each side, so that dragging shows no bare edge.
    const corner = map.containerPointToLayerPoint([-size.x / 2, -size.y / 2]).round();
    const ratio = Math.min(devicePixelRatio, 2);
    Object.assign(this.#canvas, { width: size.x * 2 * ratio, height: size.y * 2 * ratio });
    Object.assign(this.#canvas.style, { width: `${size.x * 2}px`, height: `${size.y * 2}px` });
    DomUtil.setPosition(this.#canvas, corner);
    const origin = map.getPixelOrigin().add(corner);
    const world = 256 * 2 ** map.getZoom();
    return (units: number, shift: number) => {
      const unit = (world / units) * ratio;
      const x = (shift * world - origin.x) * ratio;
      paint.setTransform(unit, 0, 0, unit, x, -origin.y * ratio);
    };
  }

  #drawLines(brush: Brush, zoom: number): void {
    const picture = this.#scene.at(zoom);
    const { countries } = picture;
    const wanted = this.#pointed.size > 0 ? this.#pointed : this.#chosen;
    const lines = countries.length > 0 ? Infinity : picture.bundles.length;
    const isCrowded = lines > 60;
    const alone = isCrowded ? (lines > 150 ? 0.6 : 0.8) : 1;
    brush.paint.globalAlpha = wanted.size > 0 ? 0.18 : alone;
    if (countries.length > 0) drawCountries(brush, countries);
    else drawBundles(brush, picture.bundles, isCrowded ? 1.2 : 1.6);
    brush.paint.globalAlpha = 1;
    if (wanted.size > 0) drawBundles(brush, strongOf(picture.bundles, wanted), 3);
  }

  /** What a token stands for at present; asked once until the colours change, for each answer costs a layout. */
  #colour(token: string): string {
    const known = this.#colours.get(token);
    if (known !== undefined) return known;
    // With forced colours a line differs by its dashes only.
    const isForced = matchMedia('(forced-colors: active)').matches && token.startsWith('--state-');
    this.#canvas.style.color = `var(${isForced ? '--soft' : token})`;
    const { color } = getComputedStyle(this.#canvas);
    this.#colours.set(token, color);
    return color;
  }
}
