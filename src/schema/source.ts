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
  publisher: text.describe('Who answers for it: an office, a newspaper, a university.'),
  url: url.optional().describe('Where it can be read, https or http.'),
  published: partialDate.optional().describe('Its date as printed; left out where it has none.'),
  accessedOn: fullDate.describe('The day an editor read it.'),
  language: languageTag.describe('Language of the document, BCP 47.'),
  kind: z.enum(sourceKinds).describe('What kind of document it is.'),
  reliability: z
    .enum(reliabilities)
    .describe('primary: a party or a competent office; secondary: reports; weak: unsourced lists.'),
  archivedUrl: url.optional().describe('A copy in a web archive.'),
  note: textPair.optional().describe('Why weak, or what is wrong in it.'),
});
export type SourceRecord = z.infer<typeof source>;
