import type { Figure } from '#schema/figure.ts';
import type { OrganizationRecord } from '#schema/organization.ts';
import type { PlaceRecord } from '#schema/place.ts';
import type { Output, Programme } from '#schema/programme.ts';
import type { SourceRecord } from '#schema/source.ts';
import type { ReadPartnership, Records, WithId } from './records.ts';

// Records that stand for real ones in tests: valid, short, about nowhere.

const pair = (text: string) => ({ id: text, en: `${text} in English` });

export const madeUpPlace = (id: string, facts: Partial<PlaceRecord> = {}): WithId<PlaceRecord> => ({
  id,
  name: pair(`Kota ${id}`),
  shortName: pair(id),
  kind: 'city',
  level: 2,
  country: 'ID',
  coordinates: [-6, 106],
  coordinatePrecision: 'exact',
  ...facts,
});

export const madeUpOrganization = (
  id: string,
  facts: Partial<OrganizationRecord> = {},
): WithId<OrganizationRecord> => ({ id, name: pair(`Lembaga ${id}`), kind: 'hospital', ...facts });

export const madeUpSource = (
  id: string,
  facts: Partial<SourceRecord> = {},
): WithId<SourceRecord> => ({
  id,
  title: `Berita ${id}`,
  publisher: `Penerbit ${id}`,
  accessedOn: '2026-01-01',
  language: 'id',
  kind: 'news',
  reliability: 'secondary',
  ...facts,
});

export const madeUpFigure = (source: string): Figure => ({
  measure: pair('Hasil'),
  value: 1,
  qualifier: 'exact',
  unit: pair('orang'),
  sources: [source],
});

export const madeUpOutput = (kind: Output['kind'], source = 's'): Output => ({
  ...madeUpFigure(source),
  kind,
});

export const madeUpProgramme = (id: string, facts: Partial<Programme> = {}): Programme => ({
  id,
  name: pair(`Program ${id}`),
  sector: 'health',
  status: 'running',
  sources: ['s'],
  ...facts,
});

export const madeUpPartnership = (
  id: string,
  facts: Partial<ReadPartnership> = {},
): ReadPartnership => ({
  id,
  summary: pair(`Kerja sama ${id}`),
  kind: 'sister',
  parties: [{ place: 'kota-a' }, { place: 'kota-x' }],
  sectors: {},
  agreements: [],
  events: [],
  programmes: [],
  furtherSources: ['s'],
  searchedOn: '2026-01-01',
  body: [],
  ...facts,
});

/** Two cities at home, one abroad, one source, and what a test adds. */
export const madeUpRecords = (more: Partial<Records> = {}): Records => ({
  partnerships: more.partnerships ?? [],
  narratives: more.narratives ?? [],
  places: [
    madeUpPlace('kota-b'),
    madeUpPlace('kota-x', { country: 'JP' }),
    madeUpPlace('kota-a'),
    ...(more.places ?? []),
  ],
  organizations: more.organizations ?? [],
  sources: [madeUpSource('s'), ...(more.sources ?? [])],
  glossary: more.glossary ?? [],
});
