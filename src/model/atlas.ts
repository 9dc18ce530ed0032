import { countriesOf } from './country.ts';
import type { Country } from './country.ts';
import { countsOf } from './counts.ts';
import type { Counts } from './counts.ts';
import { finderOf } from './find.ts';
import type { Find } from './find.ts';
import { joinedPartnerships } from './joined-partnerships.ts';
import { organizationsOf } from './organization.ts';
import type { Organization } from './organization.ts';
import type { Day } from './partial-date.ts';
import type { Partnership } from './partnership.ts';
import { placesOf } from './place.ts';
import type { Place } from './place.ts';
import { programmesFinder, programmesOf } from './programme-entry.ts';
import type { ProgrammeEntry } from './programme-entry.ts';
import { provincesOf } from './province.ts';
import type { Province } from './province.ts';
import type { Records } from './records.ts';
import { sectorEntriesOf } from './sector-entry.ts';
import type { SectorEntry } from './sector-entry.ts';
import { enterWithSources, sourcesOf } from './source.ts';
import type { Source } from './source.ts';
import { termsOf } from './term.ts';
import type { Term } from './term.ts';

export type {
  Country,
  Organization,
  Partnership,
  Place,
  ProgrammeEntry,
  Province,
  SectorEntry,
  Source,
  Term,
};

/** Everything the site shows: joined, counted and put in order as of one day. */
export type Atlas = {
  day: Day;
  /** The published ones: by legal state, then the latest evidence first, then by title. */
  partnerships: Partnership[];
  /** Withdrawn ones, whose addresses stay. */
  withdrawn: Partnership[];
  places: Place[];
  organizations: Organization[];
  /** Partner countries, the one with most partnerships first. */
  countries: Country[];
  /** All 38, by region code. */
  provinces: Province[];
  sectors: SectorEntry[];
  sources: Source[];
  /** The terms of the glossary, by name. */
  terms: Term[];
  programmes: ProgrammeEntry[];
  /** The programmes of some partnerships, in their order. */
  programmesIn: (partnerships: readonly Partnership[]) => ProgrammeEntry[];
  counts: Counts;
  find: Find;
};

/** Enters a partnership with the places, organizations and sources that it names. */
function enter(partnership: Partnership, programmes: readonly ProgrammeEntry[]): void {
  for (const place of partnership.places) place.partnerships.push(partnership);
  const parties = partnership.parties.flatMap((party) =>
    'organization' in party ? [party.organization] : [],
  );
  for (const programme of programmes)
    for (const organization of new Set(programme.organizations))
      organization.programmes.push(programme);
  const inProgrammes = programmes.flatMap(({ organizations }) => organizations);
  for (const organization of new Set([...parties, ...inProgrammes]))
    organization.partnerships.push(partnership);
  enterWithSources(partnership);
}

/** Builds the atlas from valid records as of one day. Drafts are left out, withdrawn partnerships are kept apart. */
export function buildAtlas(records: Records, day: Day): Atlas {
  const sources = sourcesOf(records.sources);
  const places = placesOf(records.places, sources);
  const organizations = organizationsOf(records.organizations, places);
  const joined = joinedPartnerships(records, { places, organizations, sources }, day);
  const { partnerships, withdrawn } = joined;
  const programmes = programmesOf(partnerships, organizations);
  const programmesIn = programmesFinder(programmes);
  for (const partnership of partnerships) enter(partnership, programmesIn([partnership]));
  const countries = countriesOf(places, partnerships);
  const provinces = provincesOf(places, partnerships);
  const sectors = sectorEntriesOf(partnerships, programmes);
  const found = { partnerships, withdrawn, places, organizations, countries, sectors, sources };
  const terms = termsOf(records.glossary);
  const find = finderOf(found);
  let counts: Counts | undefined;
  return {
    day,
    ...found,
    provinces,
    programmes,
    programmesIn,
    terms,
    find,
    // Most pages never ask; while records are edited they would be counted after each save.
    get counts() {
      return (counts ??= countsOf(partnerships, programmes));
    },
  };
}
