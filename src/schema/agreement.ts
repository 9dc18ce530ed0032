import { z } from 'zod';
import { partialDate } from './dates.ts';
import { refuse } from './refuse.ts';
import { id, sources, uniqueList, url } from './shared.ts';
import { text, textPair } from './text.ts';
import { agreementTypes, sectors } from './vocabularies.ts';

/** Another value that another source gives for the same field. */
export const dispute = z.strictObject({
  field: z.enum(['signedOn', 'endsOn', 'type', 'number']).describe('The field in dispute.'),
  value: text.describe('The other value, as that source has it.'),
  sources,
  note: textPair.optional().describe('What the other source says.'),
});
export type Dispute = z.infer<typeof dispute>;

/** A signed act of a partnership. */
export const agreement = z
  .strictObject({
    id: id.describe('Unique within the file.'),
    type: z.enum(agreementTypes).describe('What the document is.'),
    title: text.optional().describe('Title as on the document.'),
    number: text.optional().describe('Number as on the document.'),
    signedOn: partialDate
      .optional()
      .describe('The day of signing, not ahead of today. Left out where no source gives a date.'),
    signedAt: text.optional().describe('Place of signing.'),
    signatories: z.array(text).optional().describe('Offices; a name only as the source prints it.'),
    endsOn: partialDate
      .optional()
      .describe(
        'The last day of its term. Only where a source states it; never computed from a usual length.',
      ),
    openEnded: z
      .preprocess((value) => (value === 'true' ? true : value), z.literal(true))
      .optional()
      .describe('Only where the text was read and names no end; excludes endsOn.'),
    termStated: textPair.optional().describe('The term in a source’s words; never computed from.'),
    endedOn: partialDate.optional().describe('The day it was declared over, before its end.'),
    renews: id.optional().describe('The earlier act that this one renews.'),
    parent: id.optional().describe('The head agreement of a subsidiary one.'),
    sectors: uniqueList(z.enum(sectors)).optional().describe('Sectors named in the act.'),
    document: url.optional().describe('Where the text can be read.'),
    disputed: z.array(dispute).optional().describe('Other values that other sources give.'),
    sources,
  })
  .check(
    refuse(
      (value) => value.openEnded === true && value.endsOn !== undefined,
      () => ({
        rule: 'open-ended-with-end',
        problem: {
          id: 'openEnded dan endsOn tidak bisa bersama.',
          en: 'openEnded and endsOn exclude each other.',
        },
        fix: { id: 'Hapus salah satunya.', en: 'Remove one of them.' },
      }),
    ),
  )
  .meta({ not: { required: ['openEnded', 'endsOn'] } });
export type Agreement = z.infer<typeof agreement>;
