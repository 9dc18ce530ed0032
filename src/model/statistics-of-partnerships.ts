import { programmeStatuses } from '#schema/vocabularies.ts';
import type { Country } from './country.ts';
import { legalStates } from './legal-state.ts';
import type { Partnership } from './partnership.ts';
import type { ProgrammeEntry } from './programme-entry.ts';
import type { Province } from './province.ts';
import type { SectorEntry } from './sector-entry.ts';
import { statisticOf } from './statistic.ts';
import type { Statistic } from './statistic.ts';
import { worldRegionOf, worldRegions } from './world-region.ts';

/** The legal states of partnerships. */
export const statesOf = (partnerships: readonly Partnership[]): Statistic =>
  statisticOf({
    id: 'states',
    rows: partnerships.map(({ id, record, legalState }) => ({
      partnership: id,
      kind: record.kind,
      legal_state: legalState,
    })),
    group: { column: 'legal_state', values: legalStates },
  });

/** What the sectors of a partnership rest on. */
export const sectorRoles = ['agreed', 'done', 'hoped'] as const;
export type SectorRole = (typeof sectorRoles)[number];

/** Sectors by what they rest on, the one with most partnerships first. */
export const sectorsStatisticOf = (entries: readonly SectorEntry[]): Statistic => {
  const sorted = entries.toSorted((one, other) => other.all.length - one.all.length);
  return statisticOf({
    id: 'sectors',
    rows: sorted.flatMap((entry) =>
      sectorRoles.flatMap((role) =>
        entry[role].map(({ id }) => ({ partnership: id, sector: entry.sector, role })),
      ),
    ),
    group: { column: 'sector', values: sorted.map(({ sector }) => sector) },
    kind: { column: 'role', values: sectorRoles },
  });
};

/** Whether a source reports a figure for a programme. */
export const resultKinds = ['reported', 'not-reported'] as const;
export type ResultKind = (typeof resultKinds)[number];

/** Programmes by status, with and without a reported figure. */
export const programmesStatisticOf = (programmes: readonly ProgrammeEntry[]): Statistic =>
  statisticOf({
    id: 'programmes',
    rows: programmes.map(({ partnership, programme, planned, reported }) => ({
      partnership: partnership.id,
      programme: programme.id,
      status: programme.status,
      planned_figures: planned.length,
      reported_figures: reported.length,
      result: reported.length > 0 ? 'reported' : 'not-reported',
    })),
    named: ['partnership', 'programme'],
    group: { column: 'status', values: programmeStatuses },
    kind: { column: 'result', values: resultKinds },
  });

const byPartner = (partnerships: readonly Partnership[]) =>
  partnerships.flatMap(({ id, countries }) =>
    countries.map((country) => ({ partnership: id, country, region: worldRegionOf(country) })),
  );

/** The regions of the world that partners lie in; a partnership counts once in each. */
export const regionsOf = (partnerships: readonly Partnership[]): Statistic => {
  const pairs = byPartner(partnerships).map(({ partnership, region }) => ({ partnership, region }));
  const once = new Map(pairs.map((one) => [`${one.partnership} ${one.region}`, one]));
  const rows = [...once.values()];
  const found = new Set(rows.map(({ region }) => region));
  const values = worldRegions.filter((region) => found.has(region));
  return statisticOf({ id: 'regions', rows, group: { column: 'region', values } });
};

/** The countries that partners lie in, the one with most partnerships first. */
export const countriesStatisticOf = (
  partnerships: readonly Partnership[],
  countries: readonly Country[],
): Statistic =>
  statisticOf({
    id: 'countries',
    rows: byPartner(partnerships),
    group: { column: 'country', values: countries.map(({ code }) => code) },
  });

/** The provinces that parties, or their seats, lie in. */
export const provincesStatisticOf = (provinces: readonly Province[]): Statistic =>
  statisticOf({
    id: 'provinces',
    rows: provinces.flatMap(({ code, partnerships }) =>
      partnerships.map(({ id }) => ({ partnership: id, province: code })),
    ),
    group: { column: 'province', values: provinces.map(({ code }) => code) },
  });
