import type { Atlas } from './atlas.ts';
import { onceFor } from './noted.ts';
import type { StatisticId } from './statistic-ids.ts';
import type { Statistic } from './statistic.ts';
import { signingsOf, termsStatisticOf } from './statistics-of-acts.ts';
import {
  evidenceStatisticOf,
  freshnessOf,
  reliabilityOf,
  sourcesStatisticOf,
} from './statistics-of-evidence.ts';
import {
  countriesStatisticOf,
  programmesStatisticOf,
  provincesStatisticOf,
  regionsOf,
  sectorsStatisticOf,
  statesOf,
} from './statistics-of-partnerships.ts';

export { statisticIds } from './statistic-ids.ts';
export type { StatisticId } from './statistic-ids.ts';

type Counted = Pick<
  Atlas,
  'day' | 'partnerships' | 'sectors' | 'programmes' | 'countries' | 'provinces' | 'sources'
>;

type Statistics = Record<StatisticId, Statistic>;

const count = (atlas: Counted): Statistics => ({
  states: statesOf(atlas.partnerships),
  signings: signingsOf(atlas.partnerships, atlas.day),
  terms: termsStatisticOf(atlas.partnerships, atlas.day),
  freshness: freshnessOf(atlas.partnerships, atlas.day),
  sectors: sectorsStatisticOf(atlas.sectors),
  programmes: programmesStatisticOf(atlas.programmes),
  regions: regionsOf(atlas.partnerships),
  countries: countriesStatisticOf(atlas.partnerships, atlas.countries),
  provinces: provincesStatisticOf(atlas.provinces),
  evidence: evidenceStatisticOf(atlas.partnerships),
  sources: sourcesStatisticOf(atlas.partnerships),
  reliability: reliabilityOf(atlas.sources),
});

/**
 * Every chart of the statistics, counted once for an atlas: two pages, the open data and two dozen files ask for them, half a
 * second each time for ten thousand partnerships.
 */
export const statisticsOf = onceFor(count);
