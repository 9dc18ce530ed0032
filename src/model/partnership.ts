import type { BodyPart } from '#reading/body.ts';
import type { Agreement, Dispute } from '#schema/agreement.ts';
import type { PartnershipRecord } from '#schema/partnership.ts';
import type { Wording } from '#schema/wording.ts';
import { fieldsBySource } from './citations.ts';
import { evidenceGradeOf } from './evidence.ts';
import type { EvidenceGrade } from './evidence.ts';
import { noted } from './noted.ts';
import type { Organization } from './organization.ts';
import { partiesOf, sidesOf, titleOf } from './parties-of.ts';
import type { PartyEntry, Sides } from './parties-of.ts';
import type { Day } from './partial-date.ts';
import type { Place } from './place.ts';
import type { ReadNarrative, ReadPartnership } from './records.ts';
import { sectorsOf } from './sectors-of.ts';
import type { SectorsByRole } from './sectors-of.ts';
import { numberedSourcesOf } from './source.ts';
import type { NumberedSource, Source } from './source.ts';
import { standingOn } from './standing.ts';
import type { Standing } from './standing.ts';
import { watchPeriodsFrom } from './watch-periods.ts';
import type { WatchPeriod } from './watch-periods.ts';

/** An act with another value that another source gives for it. */
export type Conflict = { agreement: Agreement; dispute: Dispute };

/** One partnership, joined with all it names, as it stands on the day of the atlas. */
export type Partnership = Standing &
  Sides & {
    id: string;
    record: PartnershipRecord;
    title: Wording;
    /** The Indonesian narrative. */
    body: BodyPart[];
    englishBody?: BodyPart[];
    /** Whether the Indonesian narrative has changed since it was translated. */
    englishStale: boolean;
    parties: PartyEntry[];
    sectors: SectorsByRole;
    /** What the validity watch says of it on the day of the atlas and later. */
    watch: WatchPeriod[];
    evidence: EvidenceGrade;
    sources: NumberedSource[];
    conflicts: Conflict[];
    related: Partnership[];
  };

const conflictsOf = ({ agreements }: PartnershipRecord): Conflict[] =>
  agreements.flatMap((agreement) =>
    (agreement.disputed ?? []).map((dispute) => ({ agreement, dispute })),
  );

/** What follows from the record of a partnership alone on one day. */
const ownFactsOn = ({ id, body, ...record }: ReadPartnership, day: Day) => ({
  ...{ id, record, body },
  sectors: sectorsOf(record),
  ...standingOn(record, day),
  watch: watchPeriodsFrom(record, day),
  conflicts: conflictsOf(record),
});

// While records are edited all but one are as they were: these took two thirds of the join of 10,000 partnerships.
const known = new WeakMap<ReadPartnership, { day: Day; facts: ReturnType<typeof ownFactsOn> }>();
const ownFactsOf = (read: ReadPartnership, day: Day) => {
  const last = known.get(read);
  if (last?.day === day) return last.facts;
  const facts = ownFactsOn(read, day);
  known.set(read, { day, facts });
  return facts;
};

/** What a partnership is joined with. */
export type Joined = {
  places: ReadonlyMap<string, Place>;
  organizations: ReadonlyMap<string, Organization>;
  sources: ReadonlyMap<string, Source>;
};

/** A partnership joined with what it names; `related` waits until all partnerships are there. */
export function partnershipOf(
  read: ReadPartnership,
  narrative: ReadNarrative | undefined,
  { places, organizations, sources }: Joined,
  day: Day,
): Partnership {
  const own = ownFactsOf(read, day);
  const { id, record, body } = own;
  const from = `The partnership “${id}”`;
  const parties = partiesOf(record, places, organizations, from);
  const english = narrative ? { englishBody: narrative.body } : {};
  const ids = fieldsBySource({ record, body, ...english }).keys();
  const cited = numberedSourcesOf(ids, sources, from);
  return noted(`partnerships/${id}`, {
    ...own,
    title: titleOf(record, parties),
    ...english,
    englishStale: narrative?.stale ?? false,
    parties,
    ...sidesOf(parties),
    evidence: evidenceGradeOf(cited.map(({ source }) => source.record)),
    sources: cited,
    related: [],
  });
}
