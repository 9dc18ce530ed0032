import { z } from 'zod';
import { id, uniqueList, url } from './shared.ts';
import { text, textPair, textPairUpTo } from './text.ts';
import { certainties } from './vocabularies.ts';

/** One term of law or practice, with its legal basis. */
export const term = z.strictObject({
  term: textPair,
  abbreviation: text.optional(),
  definition: textPairUpTo(600),
  basis: z
    .array(
      z.strictObject({
        law: text.describe('The law or regulation.'),
        article: text.optional(),
        url: url.optional(),
        certainty: z.enum(certainties).describe('How surely the basis is known.'),
      }),
    )
    .optional(),
  related: uniqueList(id).optional(),
});
export type TermRecord = z.infer<typeof term>;
