import type { CollectionName } from '#schema/collections.ts';
import type { Wording } from '#schema/wording.ts';
import type { Day, PartialDate } from './partial-date.ts';

/** What can change in a record, what matters most to a reader first: of many changes the first is told. */
export const changeKinds = [
  'record-added',
  'record-removed',
  'withdrawn',
  'restored',
  'renewal-added',
  'first-act-added',
  'act-added',
  'amendment-added',
  'act-removed',
  'ended-added',
  'end-added',
  'end-changed',
  'end-removed',
  'open-ended-added',
  'signing-added',
  'signing-changed',
  'document-added',
  'dispute-added',
  'dispute-removed',
  'event-added',
  'event-removed',
  'programme-added',
  'programme-removed',
  'programme-status',
  'result-added',
  'plan-added',
  'kind-changed',
  'parties-changed',
  'sectors-changed',
  'renamed',
  'act-corrected',
  'event-corrected',
  'programme-corrected',
  'corrected',
  'sources-added',
  'sources-removed',
  'searched',
  'narrative-added',
  'narrative-reworded',
  'translation-added',
  'translation-reworded',
  'summary-reworded',
  'reworded',
  'unread',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** One change of a record as data: what it is, and the values that a sentence about it needs. */
export type Change = {
  what: ChangeKind;
  /** The type of an act or event, a kind of partnership, or the status of a programme: a value of a vocabulary. */
  type?: string | undefined;
  /** The date that stands there now. */
  on?: PartialDate | undefined;
  /** The date that stood there before. */
  was?: PartialDate | undefined;
  /** The name of a programme. */
  name?: Wording | undefined;
  count?: number | undefined;
  /** Sectors that are new, and those that are gone. */
  added?: readonly string[] | undefined;
  removed?: readonly string[] | undefined;
};

/** What changed in one record on one day, from what stood before the day to what stood after it. */
export type RecordChanges = {
  collection: CollectionName;
  id: string;
  changes: readonly Change[];
};

/** What changed on one day. */
export type DayOfChanges = { day: Day; records: readonly RecordChanges[] };

/** A published state of the data. */
export type DataRelease = { name: string; day: Day };

/** What changed in the records, as their repository tells it. */
export type ChangeHistory = {
  /** `shallow`: the repository was fetched without what lies before `since`. */
  reach: 'whole' | 'shallow';
  /** The commit that the records were read at; `isModified` where files differ from it. */
  commit?: { id: string; isModified: boolean } | undefined;
  since: Day;
  /** The latest first. */
  days: readonly DayOfChanges[];
  /** The latest first. */
  releases: readonly DataRelease[];
};

/** The change that tells most, and where it stands in the order of what matters. */
export const rankOf = ({ what }: Change): number => changeKinds.indexOf(what);
