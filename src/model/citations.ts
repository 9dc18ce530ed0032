import type { BodyPart } from '#reading/body.ts';
import type { Agreement } from '#schema/agreement.ts';
import type { PartnershipRecord } from '#schema/partnership.ts';
import type { Programme } from '#schema/programme.ts';
import { sourcesCitedIn } from './cited-in-body.ts';

/** A source where it is cited: `agreements[mou-2018]`, `events[0]`, `narrative`. */
type Citation = { readonly source: string; readonly field: string };

const citing = (field: string, sources: readonly string[] = []): Citation[] =>
  sources.map((source) => ({ source, field }));

const ofAgreement = ({ id, disputed = [], sources }: Agreement): Citation[] => [
  ...disputed.flatMap((dispute) => citing(`agreements[${id}].disputed`, dispute.sources)),
  ...citing(`agreements[${id}]`, sources),
];

const ofProgramme = ({ id, outputs = [], sources }: Programme): Citation[] => [
  ...outputs.flatMap((output) => citing(`programmes[${id}].outputs`, output.sources)),
  ...citing(`programmes[${id}]`, sources),
];

const inFields = (record: PartnershipRecord): Citation[] => [
  ...record.agreements.flatMap(ofAgreement),
  ...record.events.flatMap(({ sources }, at) => citing(`events[${at}]`, sources)),
  ...record.programmes.flatMap(ofProgramme),
  ...citing('furtherSources', record.furtherSources),
];
const inNarrative = (body: readonly BodyPart[]) => citing('narrative', sourcesCitedIn(body));

/** Where a partnership cites its sources. */
type Citing = {
  record: PartnershipRecord;
  body: readonly BodyPart[];
  englishBody?: readonly BodyPart[];
};

/** In the order of the numbers of sources: the fields as the contract lists them, then the narrative. */
const citationsOf = ({ record, body, englishBody }: Citing): Citation[] => [
  ...inFields(record),
  ...inNarrative(body),
  // What only the translation cites has its number after all others.
  ...(englishBody ? inNarrative(englishBody) : []),
];

type Fields = ReadonlyMap<string, readonly string[]>;

// While records are edited, the same after each save in all partnerships but one, and asked twice of each.
const known = new WeakMap<PartnershipRecord, Citing & { fields: Fields }>();

/** The fields of a partnership that cite each of its sources, in the order of their numbers. */
export const fieldsBySource = ({ record, body, englishBody }: Citing): Fields => {
  const last = known.get(record);
  if (last?.body === body && last.englishBody === englishBody) return last.fields;
  const own = { record, body, ...(englishBody ? { englishBody } : {}) };
  const bySource = Map.groupBy(citationsOf(own), ({ source }) => source);
  const fields = new Map(
    [...bySource].map(([source, all]) => [source, [...new Set(all.map(({ field }) => field))]]),
  );
  known.set(record, { ...own, fields });
  return fields;
};
