import type { Partnership, Place } from '#model/atlas.ts';
import { placePairsOf } from '#model/place-pairs.ts';
import { partnerships } from '../tables/partnerships.ts';
import { places } from '../tables/places.ts';
import type { Cells, Published, Table } from '../tables/table.ts';
import { shorterLine, type Position } from './antimeridian.ts';

type Geometry =
  | { type: 'Point'; coordinates: Position }
  | { type: 'LineString'; coordinates: Position[] }
  | { type: 'MultiLineString'; coordinates: Position[][] };

type Feature = {
  type: 'Feature';
  id: string;
  geometry: Geometry | null;
  properties: Readonly<Record<string, unknown>>;
};

const pointOf = ({ record }: Place): Position => [record.coordinates[1], record.coordinates[0]];

/** The lines of a partnership between its places; a point where it has one place, nothing where it has none. */
const geometryOf = (partnership: Partnership): Geometry | null => {
  const lines = placePairsOf(partnership.homePlaces, partnership.foreignPlaces).flatMap(
    ([from, to]) => shorterLine(pointOf(from), pointOf(to)),
  );
  const [line, ...others] = lines;
  if (line && others.length === 0) return { type: 'LineString', coordinates: line };
  if (line) return { type: 'MultiLineString', coordinates: lines };
  const [place] = partnership.places;
  return place ? { type: 'Point', coordinates: pointOf(place) } : null;
};

const left: readonly string[] = ['latitude', 'longitude', 'further_sources', 'related'];

const propertiesOf = ({ columns }: Table, cells: Cells): Feature['properties'] =>
  Object.fromEntries(
    columns
      .filter(({ name }) => !left.includes(name))
      .map(({ name }) => [name, cells[name] ?? null]),
  );

const collectionOf = (features: Feature[]): string =>
  `${JSON.stringify({ type: 'FeatureCollection', features })}\n`;

const featuresOf = <T extends { id: string }>(
  table: Table,
  published: Published,
  entries: readonly T[],
  geometryOfEntry: (entry: T) => Geometry | null,
): Feature[] => {
  const cells = table.cellsOf(published);
  return entries.map((entry, at) => ({
    type: 'Feature',
    id: entry.id,
    geometry: geometryOfEntry(entry),
    properties: propertiesOf(table, cells[at] ?? {}),
  }));
};

/** Every partnership as lines between its places, cut at the 180th meridian; the properties are columns of its table. */
export const partnershipsGeoJson = (published: Published): string =>
  collectionOf(featuresOf(partnerships, published, published.atlas.partnerships, geometryOf));

/** Every place as a point. */
export const placesGeoJson = (published: Published): string =>
  collectionOf(
    featuresOf(places, published, published.atlas.places, (place) => ({
      type: 'Point',
      coordinates: pointOf(place),
    })),
  );
