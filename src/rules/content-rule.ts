import { onceFor } from '#model/noted.ts';
import type { BodyCall, BodyPart } from '#reading/body.ts';
import type { Agreement } from '#schema/agreement.ts';
import type { CollectionName } from '#schema/collections.ts';
import type { OrganizationRecord } from '#schema/organization.ts';
import type { PartnershipRecord } from '#schema/partnership.ts';
import type { PlaceRecord } from '#schema/place.ts';
import type { NarrativeRecord, PageRecord } from '#schema/prose.ts';
import type { SourceRecord } from '#schema/source.ts';
import type { TermRecord } from '#schema/term.ts';
import type { Correction, Wording } from '#schema/wording.ts';

/** A record with its body, where it has one. */
export type Written<T> = T & { body: readonly BodyPart[] };

/** All records, as the rules see them: by collection and id, drafts and withdrawn ones among them. */
export type Content = {
  partnerships: ReadonlyMap<string, Written<PartnershipRecord>>;
  narratives: ReadonlyMap<string, Written<NarrativeRecord>>;
  places: ReadonlyMap<string, PlaceRecord>;
  organizations: ReadonlyMap<string, OrganizationRecord>;
  sources: ReadonlyMap<string, SourceRecord>;
  glossary: ReadonlyMap<string, TermRecord>;
  /** Prose pages by `<id>.<language>`. */
  pages: ReadonlyMap<string, Written<PageRecord>>;
  /** Records that exist but could not be read, as `places/bandung`: their own findings speak for them. */
  faulty: ReadonlySet<string>;
  /** Those of them whose fields could be read, though the schema refused some: what they name is judged with the rest. */
  refused?: Refused;
  /** Where single files are checked, the keys of their records: only what breaks a rule in these is sought. */
  judged?: ReadonlyMap<CollectionName, readonly string[]>;
  /** Keys of a collection, without those of records that are known to hold none of these ids. */
  holding?: (name: CollectionName, ids: readonly string[]) => Iterable<string>;
  /** First 8 hexadecimal digits of the SHA-256 of each partnership's Indonesian body. */
  bodyDigests: ReadonlyMap<string, string>;
};

/** Fields as they were read, by collection and id: whatever their form. */
export type Refused = ReadonlyMap<CollectionName, ReadonlyMap<string, object>>;

export type FieldPath = readonly (string | number)[];

/** What a rule found, and where: a field of a record, or a place in its body. */
export type Broken = {
  collection: CollectionName;
  id: string;
  path: FieldPath;
  /** Set where the finding is in the body, not in a field. */
  at?: { line: number; column: number };
  severity?: 'error' | 'warning';
  problem: Wording;
  fix: Wording;
  corrected?: Correction | undefined;
};

/** Something that must hold across records. `present` is the later of the day of the build and today. */
export type ContentRule = {
  id: string;
  check: (content: Content, present: string) => Broken[];
};

type RecordIn<Name extends CollectionName> =
  Content[Name] extends ReadonlyMap<string, infer One> ? One : never;

// Nearly every rule goes over them.
const allOf = onceFor((all: ReadonlyMap<string, unknown>) => [...all]);

/** The records of a collection that are judged, all of them unless single files are checked; others are there to be compared with. */
export const judgedIn = <Name extends CollectionName>(
  content: Content,
  name: Name,
): readonly [id: string, record: RecordIn<Name>][] => {
  const all = content[name] as ReadonlyMap<string, RecordIn<Name>>;
  if (!content.judged) return allOf(all) as [string, RecordIn<Name>][];
  return (content.judged.get(name) ?? []).flatMap((id) => {
    const record = all.get(id);
    return record ? [[id, record]] : [];
  });
};

/** The keys of a collection, where single files are checked without those of records that hold none of these ids. */
export const keysHolding = (
  content: Content,
  name: CollectionName,
  ids: readonly string[],
): Iterable<string> => (content.judged && content.holding?.(name, ids)) ?? content[name].keys();

const callsAmong = (parts: readonly BodyPart[]): BodyCall[] =>
  parts.flatMap((part) => ('call' in part ? [part, ...callsAmong(part.children ?? [])] : []));

/** Every component call of a body, those inside others too; several rules ask for them. */
export const callsIn = onceFor((body: readonly BodyPart[]): readonly BodyCall[] =>
  callsAmong(body),
);

/** What a rule finds in each agreement of each partnership that is judged. */
export const eachAgreement = (
  content: Content,
  find: (
    agreement: Agreement,
    path: FieldPath,
    all: readonly Agreement[],
  ) => Omit<Broken, 'collection' | 'id'>[],
): Broken[] =>
  judgedIn(content, 'partnerships').flatMap(([id, { agreements }]) =>
    agreements.flatMap((agreement, at) =>
      find(agreement, ['agreements', at], agreements).map((broken) => ({
        ...broken,
        collection: 'partnerships' as const,
        id,
      })),
    ),
  );
