/** The charts in the order of the page. */
export const statisticIds = [
  'states',
  'signings',
  'terms',
  'freshness',
  'sectors',
  'programmes',
  'regions',
  'countries',
  'provinces',
  'evidence',
  'sources',
  'reliability',
] as const;
export type StatisticId = (typeof statisticIds)[number];
