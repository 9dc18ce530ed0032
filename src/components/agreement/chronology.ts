import type { Gap } from '#model/gaps.ts';
import { byMoment, momentOfAct, momentOfEvent } from '#model/moment.ts';
import type { Moment } from '#model/moment.ts';
import type { Agreement } from '#schema/agreement.ts';
import type { PartnershipEvent } from '#schema/event.ts';
import type { PartnershipRecord } from '#schema/partnership.ts';

/** One row of a history: an act, an event, or a stretch without an act in force. */
export type Entry = { act: Agreement } | { event: PartnershipEvent } | { gap: Gap };

/** Acts, events and gaps of a partnership in the order of evidence; what has no date comes first. */
export function chronologyOf(
  { agreements, events }: Pick<PartnershipRecord, 'agreements' | 'events'>,
  gaps: readonly Gap[],
): Entry[] {
  const placed: (Entry & { moment: Moment })[] = [
    ...agreements.map((act, place) => ({ act, moment: momentOfAct(act.signedOn, place) })),
    ...events.map((event, place) => ({ event, moment: momentOfEvent(event.date, place) })),
    ...gaps.map((gap, place) => ({ gap, moment: { day: gap.from, rank: 2, place } })),
  ];
  return placed.sort(byMoment);
}
