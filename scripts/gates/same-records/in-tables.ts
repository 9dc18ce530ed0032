import { parse } from 'csv-parse/sync';
import { textOf, type BuiltSite } from '../built-site.ts';
import type { Output, Told } from './told.ts';

type Row = { id: string; legal_state?: string; legalState?: string };
type Feature = { geometry: object | null; properties: Row };

const told = (rows: readonly Row[]): Told =>
  new Map(rows.map(({ id, ...row }) => [id, row.legalState ?? row.legal_state ?? '']));

const jsonOf = (site: BuiltSite, file: string): unknown => JSON.parse(textOf(site, file));
const featuresOf = (site: BuiltSite, file: string): Feature[] =>
  (jsonOf(site, file) as { features: Feature[] }).features;

const inCsv = (of: Output['of']): Output => {
  const file = `data/${of}.csv`;
  return { file, of, read: (site) => told(parse(textOf(site, file), { columns: true })) };
};

const inJson = (of: Output['of']): Output => {
  const file = `data/${of}.json`;
  return { file, of, read: (site) => told(jsonOf(site, file) as Row[]) };
};

const inAll = (of: Output['of']): Output => {
  const file = 'data/all.json';
  const read = (site: BuiltSite) =>
    told((jsonOf(site, file) as { tables: Record<string, Row[]> }).tables[of] ?? []);
  return { file, of, read };
};

const inGeoJson = (of: Output['of']): Output => {
  const file = `data/${of}.geojson`;
  const read = (site: BuiltSite) =>
    told(featuresOf(site, file).map(({ properties }) => properties));
  return { file, of, read };
};

/** The partnerships that lie somewhere, by the published map of all. */
export const located = (site: BuiltSite): ReadonlySet<string> =>
  new Set(
    featuresOf(site, 'data/partnerships.geojson')
      .filter(({ geometry }) => geometry !== null)
      .map(({ properties }) => properties.id),
  );

const inTables = ['partnerships', 'places', 'organizations', 'sources', 'glossary'] as const;

/** The open data: every table in each of its forms. */
export const tableOutputs: readonly Output[] = [
  ...inTables.flatMap((of) => [inCsv(of), inJson(of), inAll(of)]),
  inGeoJson('partnerships'),
  inGeoJson('places'),
];
