import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import {
  filter,
  filterWeight,
  presimplify,
  simplify,
  sphericalTriangleArea,
} from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { project, worldSize } from '#components/map/projection.ts';

type Ring = readonly (readonly number[])[];
const { resolve } = createRequire(import.meta.url);

// Smallest triangle and smallest island that are kept, in steradians; the finer coast is loaded from zoom 5 on.
// The world is `size` units wide: a unit is a pixel at zoom 6 of the coarse coast, at zoom 9 of the fine one.
const outlines = [
  { name: 'land-50m', smallest: 2.3e-6, size: worldSize },
  { name: 'land-10m', smallest: 1.6e-7, size: worldSize * 4 },
];

/** Lets a ring that crosses the antimeridian run on past 180 degrees, most of it in the first copy of the world. */
const unrolled = (ring: Ring): [number, number][] => {
  let shift = 0;
  const points = ring.map(([longitude = 0, latitude = 0], at): [number, number] => {
    const before = ring[at - 1]?.[0] ?? longitude;
    if (longitude - before > 180) shift -= 360;
    if (longitude - before < -180) shift += 360;
    return [longitude + shift, latitude];
  });
  const middle = points.reduce((sum, [longitude]) => sum + longitude, 0) / points.length;
  const home = 360 * Math.round(middle / 360);
  return points.map(([longitude, latitude]) => [longitude - home, latitude]);
};

/** One ring as a closed path of relative steps in whole units. */
const pathOf = (ring: Ring, size: number): string => {
  const points = unrolled(ring).map(([longitude, latitude]) => {
    const { x, y } = project({ latitude, longitude });
    return [Math.round((x * size) / worldSize), Math.round((y * size) / worldSize)] as const;
  });
  const [first, ...rest] = points;
  if (!first) return '';
  let [x, y] = first;
  const steps = rest.flatMap(([nextX, nextY]) => {
    const step = [nextX - x, nextY - y];
    [x, y] = [nextX, nextY];
    return step[0] === 0 && step[1] === 0 ? [] : [step.join(' ')];
  });
  return steps.length < 3 ? '' : `M${first.join(' ')}l${steps.join(' ').replaceAll(' -', '-')}z`;
};

// Antarctica runs around the pole, which this projection has not, and no partnership lies there.
const isDrawn = (ring: Ring): boolean => ring.some(([, latitude = 0]) => latitude > -60);

const outlineOf = (name: string, smallest: number, size: number): string => {
  const path = resolve(`world-atlas/${name}.json`);
  const topology = JSON.parse(readFileSync(path, 'utf8')) as Topology<{ land: GeometryCollection }>;
  const weighed = presimplify(topology, sphericalTriangleArea);
  const kept = filter(simplify(weighed, smallest), filterWeight(weighed, smallest));
  const { features } = feature(kept, kept.objects.land as GeometryCollection);
  const rings = features.flatMap(({ geometry }) => {
    if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat();
    return geometry.type === 'Polygon' ? geometry.coordinates : [];
  });
  return rings
    .filter(isDrawn)
    .map((ring) => pathOf(ring, size))
    .join('');
};

mkdirSync('public/map', { recursive: true });
for (const { name, smallest, size } of outlines) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path id="land" d="${outlineOf(name, smallest, size)}"/></svg>\n`;
  writeFileSync(`public/map/${name}.svg`, svg);
  process.stdout.write(`public/map/${name}.svg ${svg.length}\n`);
}
