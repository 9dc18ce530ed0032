import { peers } from '../peers/peers.ts';
import type { Results } from '../results.ts';
import { barsDrawn } from './bars.ts';
import { linesDrawn, type Line } from './lines.ts';
import { counted, worked } from './numbers.ts';
import { sizesIn, type AtlasSize } from './sizes.ts';

const looks = `
  .sheet { fill: #fbfaf7 } text { fill: #16242c; font: 13px system-ui, sans-serif }
  .title { font-weight: 600 } .end { text-anchor: end } .middle { text-anchor: middle }
  .grid { stroke: #dcd8cd; fill: none } .line { fill: none; stroke-width: 2 }
  .own, .own-part { stroke: #1d4a73 } .other { stroke: #85837a }
  .line.own { stroke-width: 3 } .line.own-part { stroke-dasharray: 6 4; stroke-width: 3 }
  circle.own, circle.own-part, rect:not(.sheet) { fill: #1d4a73; stroke: none }
  circle.other { fill: #85837a; stroke: none }
  @media (prefers-color-scheme: dark) {
    .sheet { fill: #12181c } text { fill: #e8ece9 } .grid { stroke: #2d383f }
    .own, .own-part { stroke: #8dbbe6 } .other { stroke: #a9b4b8 }
    circle.own, circle.own-part, rect:not(.sheet) { fill: #8dbbe6 } circle.other { fill: #a9b4b8 }
  }`;

const linesOf = (sizes: readonly AtlasSize[]): Line[] => {
  const lines: Line[] = [
    {
      name: 'the atlas, everything',
      look: 'own',
      points: sizes.map((one) => [one.size, worked(one.atlas)]),
    },
    {
      ...{ name: 'the atlas, like pages', look: 'own-part' },
      points: sizes.map((one) => [one.size, worked(one.atlas.like)]),
    },
    ...peers.map(({ name }): Line => ({
      ...{ name, look: 'other' },
      points: sizes.flatMap(({ size, peers: built }): [number, number][] => {
        const found = built[name];
        return found ? [[size, worked(found)]] : [];
      }),
    })),
  ];
  return lines.filter(({ points }) => points.length > 0);
};

/** What was measured as a picture, readable on light and dark paper. */
export const chartOf = (results: Results): string => {
  const sizes = sizesIn(results);
  const stages = sizes.at(-1)?.atlas.stages ?? [];
  const bars = stages.map((stage) => ({ name: stage.stage, seconds: worked(stage) }));
  const title = `Seconds of processors by stage, ${counted(sizes.at(-1)?.size ?? 0)} partnerships`;
  const height = 420 + bars.length * 22;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 680 ${height}" role="img" aria-label="Seconds of processors that builds take, by size and by stage">
<style>${looks}
</style>
<rect class="sheet" width="680" height="${height}"/>
${linesDrawn(linesOf(sizes))}
${barsDrawn(title, bars, 390)}
</svg>
`;
};
