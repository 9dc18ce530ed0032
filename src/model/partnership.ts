import type { BodyPart } from '#reading/body.ts';
import type { Agreement, Dispute } from '#schema/agreement.ts';
import type { PartnershipRecord } from '#schema/partnership.ts';
import type { Wording } from '#schema/wording.ts';
import { citationsOf } from './citations.ts';
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

/** What a partnership is joined with. */
export type Joined = {
  places: ReadonlyMap<string, Place>;
  organizations: ReadonlyMap<string, Organization>;
  sources: ReadonlyMap<string, Source>;
};

/** A partnership joined with what it names; `related` waits until all partnerships are there. */
export function partnershipOf(
  { id, body, ...record }: ReadPartnership,
  narrative: ReadNarrative | undefined,
  { places, organizations, sources }: Joined,
  day: Day,
): Partnership {
  const from = `The partnership “${id}”`;
  const parties = partiesOf(record, places, organizations, from);
  const citations = citationsOf(record, body, narrative?.body);
  const cited = numberedSourcesOf(citations, sources, from);
  return noted(`partnerships/${id}`, {
    id,
    record,
    title: titleOf(record, parties),
    body,
    ...(narrative ? { englishBody: narrative.body } : {}),
    englishStale: narrative?.stale ?? false,
    parties,
    ...sidesOf(parties),
    sectors: sectorsOf(record),
    ...standingOn(record, day),
    watch: watchPeriodsFrom(record, day),
    evidence: evidenceGradeOf(cited.map(({ source }) => source.record)),
    sources: cited,
    conflicts: conflictsOf(record),
    related: [],
  });
}
