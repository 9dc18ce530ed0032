import { reliabilities } from '#schema/vocabularies.ts';
import { evidenceGrades } from './evidence.ts';
import { addMonths, firstDayOf } from './partial-date.ts';
import type { Day, PartialDate } from './partial-date.ts';
import type { Partnership } from './partnership.ts';
import type { Source } from './source.ts';
import { statisticOf } from './statistic.ts';
import type { Statistic } from './statistic.ts';

/** How many months old the latest evidence is at most; the bounds of `recent` and `older` are among them. */
const ageLimits = [12, 24, 60, 120] as const;

/** The age of the latest evidence, in months. */
export const evidenceAges = ['0-12', '13-24', '25-60', '61-120', '121+', 'undated'] as const;
export type EvidenceAge = (typeof evidenceAges)[number];

/** How old the latest evidence is on a day. */
export function ageOfEvidence(latest: PartialDate | undefined, day: Day): EvidenceAge {
  if (latest === undefined) return 'undated';
  const since = firstDayOf(latest);
  const at = ageLimits.findIndex((months) => day <= addMonths(since, months));
  return evidenceAges[at < 0 ? ageLimits.length : at] ?? '121+';
}

/** How old the latest evidence of each partnership is. */
export const freshnessOf = (partnerships: readonly Partnership[], day: Day): Statistic =>
  statisticOf({
    id: 'freshness',
    rows: partnerships.map(({ id, latestEvidence, activity }) => ({
      partnership: id,
      as_of: day,
      latest_evidence: latestEvidence ?? '',
      activity,
      age_in_months: ageOfEvidence(latestEvidence, day),
    })),
    group: { column: 'age_in_months', values: evidenceAges },
  });

/** How well each partnership is evidenced. */
export const evidenceStatisticOf = (partnerships: readonly Partnership[]): Statistic =>
  statisticOf({
    id: 'evidence',
    rows: partnerships.map(({ id, sources, evidence }) => {
      const graded = (wanted: string) =>
        sources.filter(({ source }) => source.record.reliability === wanted).length;
      const publishers = new Set(sources.map(({ source }) => source.record.publisher)).size;
      const counts = Object.fromEntries(
        reliabilities.map((one) => [`${one}_sources`, graded(one)]),
      );
      return { partnership: id, ...counts, publishers, evidence };
    }),
    group: { column: 'evidence', values: evidenceGrades },
  });

/** How many sources a partnership cites, from five on together. */
export const sourceCounts = ['0', '1', '2', '3', '4', '5+'] as const;

/** How many sources each partnership cites. */
export const sourcesStatisticOf = (partnerships: readonly Partnership[]): Statistic =>
  statisticOf({
    id: 'sources',
    rows: partnerships.map(({ id, sources: { length } }) => ({
      partnership: id,
      sources: length,
      sources_group: length >= 5 ? '5+' : String(length),
    })),
    group: { column: 'sources_group', values: sourceCounts },
  });

/** How reliable the sources are that partnerships cite. */
export const reliabilityOf = (sources: readonly Source[]): Statistic =>
  statisticOf({
    id: 'reliability',
    rows: sources
      .filter(({ partnerships }) => partnerships.length > 0)
      .map(({ id, record: { publisher, kind, reliability } }) => ({
        source: id,
        publisher,
        kind,
        reliability,
      })),
    group: { column: 'reliability', values: reliabilities },
  });
