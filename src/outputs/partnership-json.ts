import type { Partnership } from '#model/atlas.ts';
import type { Day } from '#model/partial-date.ts';

/** The version of the content contract that the record follows. */
export const contractVersion = '1';

/** Where the site lies, to write addresses of pages. */
export type Published = { day: Day; addressOf: (language: 'id' | 'en') => string };

const licence = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  attribution: 'Jalinan Kota',
};

/** One partnership as JSON: the record as editors wrote it, what is computed from it as of a day, and its sources. */
export function partnershipJson(partnership: Partnership, { day, addressOf }: Published): string {
  const { id, record, title, legalState, stateReason, activity, evidence, sources } = partnership;
  const value = {
    schemaVersion: contractVersion,
    id,
    url: { id: addressOf('id'), en: addressOf('en') },
    licence,
    title,
    computed: {
      asOf: day,
      legalState: { value: legalState, ...stateReason },
      activity: { value: activity, latestEvidence: partnership.latestEvidence ?? null },
      evidence,
      firstAct: partnership.firstAct ?? null,
      latestAct: partnership.latestAct ?? null,
      gaps: partnership.gaps,
      comingChanges: partnership.changes,
    },
    record,
    sources: sources.map(({ number, source }) => ({ number, id: source.id, ...source.record })),
  };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
