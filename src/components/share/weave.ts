import { colours } from './colours.ts';

// The repeat of the woven band of the site: 24 by 14, each yarn over one and under the next.
const repeat = { width: 24, height: 14 };

/** The woven band of the site as SVG of this size. */
export const weave = (width: number, height: number): string => {
  const scale = height / repeat.height;
  const steps = Math.ceil(width / (repeat.width * scale));
  const each = (path: string) =>
    Array.from(
      { length: steps },
      (_, at) => `<path transform="translate(${at * repeat.width})" d="${path}"/>`,
    ).join('');
  return [
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    `<g transform="scale(${scale})" fill="none" stroke-width="2.4">`,
    `<g stroke="${colours.nila}">${each('M0 4h3M9 4h15M0 10h15M21 10h3')}</g>`,
    `<g stroke="${colours.soga}">${each('M6 0v7.5M6 12.5V14M18 0v1.5M18 6.5V14')}</g>`,
    '</g>',
    `<path fill="none" stroke="${colours.line}" stroke-width="2" d="M0 1h${width}M0 ${height - 1}h${width}"/>`,
  ].join('');
};
