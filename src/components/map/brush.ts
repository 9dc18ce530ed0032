import type { LegalState } from '#model/legal-state.ts';
import { bowOf, widthOf, type Bundle } from './bundles.ts';
import type { Coast } from './coast.ts';
import type { CountryLine } from './country-lines.ts';
import { dashes } from './line-styles.ts';
import { bendOf, type Point } from './projection.ts';

/** What draws on the canvas: a colour of the page by its token, and one pixel in the units of the map. */
export type Brush = {
  paint: CanvasRenderingContext2D;
  colour: (token: string) => string;
  pixel: number;
};

const traceArc = (paint: CanvasRenderingContext2D, from: Point, to: Point, bow?: number): void => {
  const bend = bendOf(from, to, bow);
  paint.moveTo(from.x, from.y);
  paint.quadraticCurveTo(bend.x, bend.y, to.x, to.y);
};

/** The land, in the units that the canvas has been set to. */
export const drawLand = ({ paint, colour }: Brush, { path }: Coast): void => {
  paint.fillStyle = colour('--land');
  paint.strokeStyle = colour('--coast');
  paint.lineWidth = 0.7 / paint.getTransform().a;
  paint.fill(path);
  paint.stroke(path);
};

/** One line per country, where the lines of all partnerships would be a tangle. */
export const drawCountries = (brush: Brush, countries: readonly CountryLine[]): void => {
  const { paint, colour, pixel } = brush;
  paint.strokeStyle = colour('--soft');
  paint.setLineDash([]);
  for (const { from, to, width } of countries) {
    paint.lineWidth = width * pixel;
    paint.beginPath();
    traceArc(paint, from, to);
    paint.stroke();
  }
};

const setPen = ({ paint, colour, pixel }: Brush, state: LegalState, width: number): void => {
  // A thick line needs longer dashes to look the same.
  const unit = pixel * Math.max(1, width / 2);
  paint.lineWidth = width * pixel;
  paint.setLineDash(dashes[state].map((dash) => dash * unit));
  // A dot is a dash without length, seen by its round ends.
  paint.lineCap = (dashes[state][0] ?? 1) < 1 ? 'round' : 'butt';
  paint.strokeStyle = colour(`--state-${state}`);
};

/** The rings around one marker lie around one another. */
const radiusOf = ({ from, rank }: Bundle): number =>
  (from.isMany ? 19 : 12) + 4 * Math.min(rank, 5);

/** Some bundles, each as wide as it stands for partnerships, but never thinner than so many pixels. */
export const drawBundles = (brush: Brush, bundles: readonly Bundle[], thinnest: number): void => {
  const { paint, pixel } = brush;
  for (const bundle of bundles) {
    const { from, to, state, partnerships, rank } = bundle;
    // A ring as wide as its count would hide the marker.
    const width = from === to ? 1.5 : widthOf(partnerships.length);
    setPen(brush, state, Math.max(width, thinnest));
    paint.beginPath();
    if (from === to) paint.arc(from.x, from.y, radiusOf(bundle) * pixel, 0, 2 * Math.PI);
    else traceArc(paint, from, to, bowOf(rank));
    paint.stroke();
  }
  paint.setLineDash([]);
};
