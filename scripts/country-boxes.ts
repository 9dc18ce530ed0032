import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import countries from 'i18n-iso-countries';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { feature } from 'topojson-client';

type Points = readonly (readonly number[])[];
type World = Topology<{ countries: GeometryCollection }>;

const path = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
const world = JSON.parse(readFileSync(path, 'utf8')) as World;

/** The shortest stretch of longitudes that holds all of them; where it crosses 180°, its west is greater than its east. */
const stretchOf = (longitudes: readonly number[]): [west: number, east: number] => {
  const sorted = longitudes.toSorted((one, other) => one - other);
  const [first = 0, last = 0] = [sorted[0], sorted.at(-1)];
  let widest = { gap: first + 360 - last, west: first, east: last };
  for (const [at, west] of sorted.entries()) {
    const east = sorted[at - 1] ?? west;
    if (west - east > widest.gap) widest = { gap: west - east, west, east };
  }
  return [widest.west, widest.east];
};

const pointsByCountry = (): Map<string, Points> => {
  const points = new Map<string, Points>();
  for (const { id, geometry } of feature(world, world.objects.countries).features) {
    const code = countries.numericToAlpha2(String(id));
    const polygons =
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : [];
    if (code) points.set(code, [...(points.get(code) ?? []), ...polygons.flat(2)]);
  }
  return points;
};

const boxOf = (points: Points): number[] => {
  const latitudes = points.map(([, latitude = 0]) => latitude);
  const [west, east] = stretchOf(points.map(([longitude = 0]) => longitude));
  const south = latitudes.reduce((least, latitude) => Math.min(least, latitude));
  const north = latitudes.reduce((most, latitude) => Math.max(most, latitude));
  return [south, west, north, east].map((degrees) => Math.round(degrees * 100) / 100);
};

const lines = [...pointsByCountry()]
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([code, points]) => `  "${code}": [${boxOf(points).join(', ')}]`);
writeFileSync('src/rules/country-boxes.json', `{\n${lines.join(',\n')}\n}\n`);
process.stdout.write(`src/rules/country-boxes.json ${lines.length}\n`);
