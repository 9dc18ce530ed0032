import type { Country } from './country.ts';
import { byIds } from './look-up.ts';
import type { Organization } from './organization.ts';
import type { Partnership } from './partnership.ts';
import type { Place } from './place.ts';
import type { SectorEntry } from './sector-entry.ts';
import type { Source } from './source.ts';

/** Finds one entry of the atlas; a partnership also where it is withdrawn. */
export type Find = {
  partnership: (id: string) => Partnership | undefined;
  place: (id: string) => Place | undefined;
  organization: (id: string) => Organization | undefined;
  source: (id: string) => Source | undefined;
  country: (code: string) => Country | undefined;
  sector: (value: string) => SectorEntry | undefined;
};

/** What can be found. */
export type Found = {
  partnerships: readonly Partnership[];
  withdrawn: readonly Partnership[];
  places: readonly Place[];
  organizations: readonly Organization[];
  countries: readonly Country[];
  sectors: readonly SectorEntry[];
  sources: readonly Source[];
};

/** Finds entries by id, countries by code and sectors by value, without walking through the lists. */
export function finderOf(found: Found): Find {
  const partnerships = byIds([...found.partnerships, ...found.withdrawn]);
  const places = byIds(found.places);
  const organizations = byIds(found.organizations);
  const sources = byIds(found.sources);
  const countries = new Map(found.countries.map((country) => [country.code, country]));
  const sectors = new Map<string, SectorEntry>(found.sectors.map((one) => [one.sector, one]));
  return {
    partnership: (id) => partnerships.get(id),
    place: (id) => places.get(id),
    organization: (id) => organizations.get(id),
    source: (id) => sources.get(id),
    country: (code) => countries.get(code),
    sector: (value) => sectors.get(value),
  };
}
