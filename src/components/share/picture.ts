import type { Partnership } from '#model/partnership.ts';
import { colours } from './colours.ts';
import { letter } from './lettering.ts';
import { pictureMap } from './picture-map.ts';
import { pictureSize } from './picture-size.ts';
import { weave } from './weave.ts';

/** What a picture says, each text in the language of its page. */
export type PictureContent = {
  title: string;
  /** Figures with what they count: `['107', 'kerja sama']`; one that counts nothing is a sentence alone. */
  figures: readonly (readonly string[])[];
  /** The name of the site, or what it is. */
  site: string;
  /** “per 22 November 2026”. */
  asOf: string;
  /** What the map shows. */
  partnerships: readonly Partnership[];
};

const margin = 60;
const mapHeight = 334;
const weaveHeight = 28;

type Place = { x: number; y: number; size: number; colour: string };
type Weight = Parameters<typeof letter>[1];

const text = (words: string, weight: Weight, { x, y, size, colour }: Place) => {
  const { path, width } = letter(words, weight);
  const svg = `<g transform="translate(${x} ${y})scale(${size})" fill="${colour}">${path}</g>`;
  return { svg, end: x + width * size };
};

const widest = pictureSize.width - 2 * margin;

const titled = (title: string): string => {
  const size = Math.min(90, widest / letter(title, 'strong').width);
  return text(title, 'strong', { x: margin, y: 446, size, colour: colours.ink }).svg;
};

/** Figures beside each other, large enough to be read in a preview of 300 pixels. */
const figured = (figures: PictureContent['figures'], size = 46): string => {
  let x = margin;
  const gap = size * 0.75;
  const parts = figures.flatMap((parts) => {
    const [figure = '', what] = parts;
    const strong = text(figure, what === undefined ? 'regular' : 'strong', {
      x,
      y: 517,
      size,
      colour: colours.nila,
    });
    const counted = text(what ?? '', 'regular', {
      x: strong.end + size * 0.24,
      y: 517,
      size,
      colour: colours.ink,
    });
    x = counted.end + gap;
    return [strong.svg, counted.svg];
  });
  const end = x - gap;
  return end > pictureSize.width - margin
    ? figured(figures, (size * widest) / (end - margin) - 0.1)
    : parts.join('');
};

const mark = `<g fill="none" stroke-width="3.2" stroke-linecap="round"><path stroke="${colours.nila}" d="M3 8h20M3 18h20"/><path stroke="${colours.soga}" d="M8 3v3.2M8 10v13M18 3v13M18 20v3"/></g>`;

const signed = (site: string, asOf: string): string => {
  const line = { y: 590, size: 36 };
  const x = pictureSize.width - margin - letter(asOf, 'regular').width * line.size;
  const day = text(asOf, 'regular', { ...line, x, colour: colours.soft });
  const start = margin + 56;
  const size = Math.min(line.size, (x - line.size - start) / letter(site, 'strong').width);
  const name = text(site, 'strong', { ...line, size, x: start, colour: colours.ink });
  return `<g transform="translate(${margin - 4} ${line.y - 34})scale(1.65)">${mark}</g>${name.svg}${day.svg}`;
};

/** A picture for those who share a page, as SVG without any text that a font would have to set. */
export const pictureOf = ({ title, figures, site, asOf, partnerships }: PictureContent): string => {
  const { width, height } = pictureSize;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    `<svg width="${width}" height="${mapHeight}">${pictureMap(partnerships, { width, height: mapHeight })}</svg>`,
    `<g transform="translate(0 ${mapHeight})">${weave(width, weaveHeight)}</g>`,
    titled(title),
    figured(figures),
    signed(site, asOf),
    '</svg>',
  ].join('');
};
