import type { SourceRecord } from '#schema/source.ts';

/** How well a partnership is evidenced, best first. */
export const evidenceGrades = ['primary', 'several', 'single', 'weak'] as const;
export type EvidenceGrade = (typeof evidenceGrades)[number];

/** The grade of all sources that a partnership cites; without any source it is weak. */
export function evidenceGradeOf(
  sources: readonly Pick<SourceRecord, 'publisher' | 'reliability'>[],
): EvidenceGrade {
  if (sources.some(({ reliability }) => reliability === 'primary')) return 'primary';
  if (sources.every(({ reliability }) => reliability === 'weak')) return 'weak';
  return new Set(sources.map(({ publisher }) => publisher)).size > 1 ? 'several' : 'single';
}
