import { z } from 'zod';
import { fullDate, partialDate } from './dates.ts';
import { languageTag, url } from './shared.ts';
import { text, textPair } from './text.ts';
import { reliabilities, sourceKinds } from './vocabularies.ts';

/** One document that a reader can check. */
export const source = z.strictObject({
  title: text.describe('As the document prints it, or a translation.'),
  titleLanguage: languageTag
    .optional()
    .describe('Language of the title as written here, where it was translated.'),
  publisher: text,
  url: url.optional(),
  published: partialDate.optional(),
  accessedOn: fullDate.describe('The day an editor read it.'),
  language: languageTag,
  kind: z.enum(sourceKinds),
  reliability: z.enum(reliabilities),
  archivedUrl: url.optional(),
  note: textPair.optional().describe('Why weak, or what is wrong in it.'),
});
export type SourceRecord = z.infer<typeof source>;
