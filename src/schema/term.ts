import { z } from 'zod';
import { id, uniqueList, url } from './shared.ts';
import { text, textPair, textPairUpTo } from './text.ts';
import { certainties } from './vocabularies.ts';

/** One term of law or practice, with its legal basis. */
export const term = z.strictObject({
  term: textPair.describe('The term.'),
  abbreviation: text.optional().describe('Its abbreviation, as KSDPL.'),
  definition: textPairUpTo(600).describe('What it means, at most 600 characters each.'),
  basis: z
    .array(
      z.strictObject({
        law: text.describe('The law or regulation.'),
        article: text.optional().describe('The article, as 24 or 25 ayat (2).'),
        url: url.optional().describe('Where the law can be read.'),
        certainty: z.enum(certainties).describe('How surely the basis is known.'),
      }),
    )
    .optional()
    .describe('Where the law says so.'),
  related: uniqueList(id).optional().describe('Ids of related terms.'),
});
export type TermRecord = z.infer<typeof term>;
