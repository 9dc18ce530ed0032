import type { BodyPart } from '#reading/body.ts';
import type { Agreement } from '#schema/agreement.ts';
import type { PartnershipRecord } from '#schema/partnership.ts';
import type { Programme } from '#schema/programme.ts';
import { sourcesCitedIn } from './cited-in-body.ts';
import { onceFor } from './noted.ts';

/** A source where it is cited: `agreements[mou-2018]`, `events[0]`, `narrative`. */
export type Citation = { readonly source: string; readonly field: string };

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

// The same from one save to the next in all records but one, and asked twice of each partnership.
const inFields = onceFor((record: PartnershipRecord): Citation[] => [
  ...record.agreements.flatMap(ofAgreement),
  ...record.events.flatMap(({ sources }, at) => citing(`events[${at}]`, sources)),
  ...record.programmes.flatMap(ofProgramme),
  ...citing('furtherSources', record.furtherSources),
]);
const inNarrative = onceFor((body: readonly BodyPart[]) =>
  citing('narrative', sourcesCitedIn(body)),
);

/** Every citation of a partnership in the order of its numbers: the fields as the contract lists them, then the narrative. */
export const citationsOf = (
  record: PartnershipRecord,
  body: readonly BodyPart[],
  englishBody?: readonly BodyPart[],
): Citation[] => [
  ...inFields(record),
  ...inNarrative(body),
  // What only the translation cites has its number after all others.
  ...(englishBody ? inNarrative(englishBody) : []),
];
