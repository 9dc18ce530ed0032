import type { Agreement } from '#schema/agreement.ts';
import type { PartnershipEvent } from '#schema/event.ts';
import type { PartnershipRecord } from '#schema/partnership.ts';
import { latestEvidenceIn } from './dated-evidence.ts';
import type { DatedEvidence } from './dated-evidence.ts';
import { endOfTermOn } from './end-of-term.ts';
import type { StatedEnd } from './end-of-term.ts';
import { explainStateOn } from './legal-state.ts';
import type { ExplainedState, LegalState } from './legal-state.ts';
import { addMonths, firstDayOf } from './partial-date.ts';
import type { Day } from './partial-date.ts';
import { askFor } from './watch-ask.ts';
import type { WatchAsk } from './watch-ask.ts';

/** Where a partnership may stand on the watch: by how soon its stated end comes, or by what is missing. */
export const watchGroups = [
  'within-3',
  'within-6',
  'within-12',
  'beyond-12',
  'lapsed',
  'waiting',
  'term-unknown',
] as const;
export type WatchGroup = (typeof watchGroups)[number];

/** After so many months without further evidence an intent, or an approval, is waiting. */
export const waitingMonths = 12;

const spans = [
  [3, 'within-3'],
  [6, 'within-6'],
  [12, 'within-12'],
] as const;

/** How many months before the end of a term a partnership passes from one group to the next. */
export const lapseMonths = spans.map(([months]) => months);

/** What the watch says of a partnership on one day. */
export type WatchEntry = {
  group: WatchGroup;
  state: LegalState;
  /** The stated end that lies ahead or has passed. */
  end?: StatedEnd;
  /** The acts, or the approvals, that decide its state. */
  acts: readonly Agreement[];
  approvals: readonly PartnershipEvent[];
  /** Nothing where no evidence is dated. */
  latest?: DatedEvidence;
  ask: WatchAsk;
};

const lapseGroup = ({ lastDay }: StatedEnd, day: Day): WatchGroup =>
  spans.find(([months]) => addMonths(lastDay, -months) <= day)?.[1] ?? 'beyond-12';

const isStale = (latest: DatedEvidence | undefined, day: Day): boolean =>
  latest === undefined || day > addMonths(firstDayOf(latest.date), waitingMonths);

const groupOf = (
  { state }: ExplainedState,
  { end, latest }: Pick<WatchEntry, 'end' | 'latest'>,
  day: Day,
): WatchGroup | undefined => {
  if (state === 'term-unknown') return state;
  if (state === 'term-passed') return 'lapsed';
  if (state === 'intent' || state === 'approved')
    return isStale(latest, day) ? 'waiting' : undefined;
  return end && lapseGroup(end, day);
};

/** Where a partnership stands on the watch on one day; nothing where there is nothing to watch. */
export function watchEntryOn(record: PartnershipRecord, day: Day): WatchEntry | undefined {
  const explained = explainStateOn(record, day);
  const { state } = explained;
  const end = endOfTermOn(record, state, day);
  const latest = latestEvidenceIn(record, day);
  const known = { ...(end ? { end } : {}), ...(latest ? { latest } : {}) };
  const group = groupOf(explained, known, day);
  if (!group) return undefined;
  const acts = record.agreements.filter(({ id }) => explained.acts.includes(id));
  const approvals = record.events.filter((_, at) => explained.events.includes(at));
  const ask = askFor(state, acts, group !== 'beyond-12');
  return { group, state, ...known, acts, approvals, ask };
}
