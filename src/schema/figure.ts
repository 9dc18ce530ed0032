import { z } from 'zod';
import { partialDate } from './dates.ts';
import { decimal } from './scalars.ts';
import { sources } from './shared.ts';
import { textPair } from './text.ts';
import { qualifiers } from './vocabularies.ts';

/** What an output of a programme and a claim about a place have in common: a figure with its unit and its sources. */
export const figure = z.strictObject({
  measure: textPair.describe('What is counted or measured.'),
  value: decimal.describe('The figure, in the unit beside it.'),
  qualifier: z.enum(qualifiers).default('exact').describe('How exact the source means it.'),
  unit: textPair.describe('The unit of the figure.'),
  asOf: partialDate.optional().describe('The date that the figure speaks of.'),
  sources,
});
export type Figure = z.infer<typeof figure>;
