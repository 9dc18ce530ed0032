import type { BodyPart } from '#reading/body.ts';
import type { OrganizationRecord } from '#schema/organization.ts';
import type { PartnershipRecord } from '#schema/partnership.ts';
import type { PlaceRecord } from '#schema/place.ts';
import type { NarrativeRecord } from '#schema/prose.ts';
import type { SourceRecord } from '#schema/source.ts';
import type { TermRecord } from '#schema/term.ts';

/** A record with the id that its file name gives it. */
export type WithId<T> = T & { id: string };

/** A partnership as it was read: its facts and its Indonesian narrative. */
export type ReadPartnership = WithId<PartnershipRecord> & { body: BodyPart[] };

/** An English narrative; its id is that of the partnership, `stale` says that the Indonesian one has changed since. */
export type ReadNarrative = {
  id: string;
  record: NarrativeRecord;
  body: BodyPart[];
  stale: boolean;
};

/** Everything that editors have written, as it was read. */
export type Records = {
  partnerships: readonly ReadPartnership[];
  narratives: readonly ReadNarrative[];
  places: readonly WithId<PlaceRecord>[];
  organizations: readonly WithId<OrganizationRecord>[];
  sources: readonly WithId<SourceRecord>[];
  glossary: readonly WithId<TermRecord>[];
};
