import type { Agreement } from '#schema/agreement.ts';
import type { PartnershipEvent } from '#schema/event.ts';
import type { PartnershipRecord } from '#schema/partnership.ts';
import type { Programme } from '#schema/programme.ts';
import { evidenceDatesOf, latestUpTo } from './activity.ts';
import type { Day, PartialDate } from './partial-date.ts';

/** What of a record bears a date that shows a partnership alive, and the sources that say so. */
export type DatedEvidence = {
  date: PartialDate;
  of: { agreement: Agreement } | { event: PartnershipEvent } | { programme: Programme };
  sources: readonly string[];
};

const none = { agreements: [], events: [], programmes: [] };

const outputsOf = (programme: Programme): DatedEvidence[] =>
  (programme.outputs ?? []).flatMap((output) =>
    evidenceDatesOf({
      ...none,
      programmes: [{ ...programme, status: 'planned', outputs: [output] }],
    }).map((date) => ({ date, of: { programme }, sources: output.sources })),
  );

/** All dated evidence of a record, with its sources; the dates are those that activity is judged by. */
const evidenceIn = ({ agreements, events, programmes }: PartnershipRecord): DatedEvidence[] => [
  ...agreements.flatMap((agreement) =>
    evidenceDatesOf({ ...none, agreements: [agreement] }).map((date) => ({
      date,
      of: { agreement },
      sources: agreement.sources,
    })),
  ),
  ...events.flatMap((event) =>
    evidenceDatesOf({ ...none, events: [event] }).map((date) => ({
      date,
      of: { event },
      sources: event.sources,
    })),
  ),
  ...programmes.flatMap((programme) => [
    ...evidenceDatesOf({ ...none, programmes: [{ ...programme, outputs: [] }] }).map((date) => ({
      date,
      of: { programme },
      sources: programme.sources,
    })),
    ...outputsOf(programme),
  ]),
];

/** The latest evidence of a record up to a day: the first in the record that bears its latest date. */
export function latestEvidenceIn(record: PartnershipRecord, day: Day): DatedEvidence | undefined {
  const evidence = evidenceIn(record);
  const latest = latestUpTo(
    evidence.map(({ date }) => date),
    day,
  );
  return evidence.find(({ date }) => date === latest);
}
