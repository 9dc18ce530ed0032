import type { APIRoute } from 'astro';
import { statisticSlugs } from '#i18n/statistic-slugs.ts';
import { statisticIds, statisticsOf, type StatisticId } from '#model/statistics.ts';
import { countedRowsCsv, figuresCsv } from '#outputs/statistic-csv.ts';
import { loadAtlas } from '../../atlas.ts';

type Props = { id: StatisticId; hasFigures: boolean };

export const getStaticPaths = () =>
  statisticIds.flatMap((id) => [
    { params: { file: statisticSlugs[id] }, props: { id, hasFigures: false } },
    { params: { file: `${statisticSlugs[id]}-angka` }, props: { id, hasFigures: true } },
  ]);

/** What one chart counts, row by row, or the figures that the count gives. */
export const GET: APIRoute<Props> = async ({ props: { id, hasFigures } }) => {
  const statistic = statisticsOf(await loadAtlas())[id];
  const csv = hasFigures ? figuresCsv(statistic) : countedRowsCsv(statistic);
  return new Response(csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
